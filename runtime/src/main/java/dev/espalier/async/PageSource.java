package dev.espalier.async;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Pages of what is to be published, one after the other. Its methods are called one at a time.
 *
 * @param <T> what the pages hold
 */
public interface PageSource<T> {

    /**
     * Some elements.
     *
     * @param elements perhaps none
     * @param last whether no page follows; the source has let go of everything then
     * @param <T> what the page holds
     */
    record Page<T>(List<T> elements, boolean last) {

        /** Copies the elements. */
        public Page {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Asks for the next page; never while another is on its way, nor after the last one or a failure.
     *
     * @return the page. When it is the last one, or the future fails, nothing is left to be let go of
     */
    CompletableFuture<Page<T>> next();

    /**
     * Nobody wants further pages: has the server let go of what it keeps, even if a page is still on its way that tells what
     * that is. Not called after the last page.
     */
    void cancel();
}
