package dev.espalier.async;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
     * A source of one page.
     *
     * @param page asks for its elements
     * @param <T> what the page holds
     * @return a source whose first page is the last one
     */
    static <T> PageSource<T> of(Supplier<CompletableFuture<List<T>>> page) {
        return new PageSource<>() {
            private @Nullable CompletableFuture<List<T>> asked;

            @Override
            public CompletableFuture<Page<T>> next() {
                CompletableFuture<List<T>> elements = page.get();
                asked = elements;
                return Futures.map(elements, all -> new Page<>(all, true));
            }

            @Override
            public void cancel() {
                if (asked != null) {
                    asked.cancel(true);
                }
            }
        };
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
