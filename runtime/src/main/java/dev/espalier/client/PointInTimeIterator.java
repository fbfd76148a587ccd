package dev.espalier.client;

import dev.espalier.search.Hit;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.search.SortValues;
import dev.espalier.search.UniqueOrder;
import dev.espalier.transport.Transport;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every match of a search, page by page, in a point in time that is opened for the first page. It is closed after the
 * last page, by a failure, and by {@link #close}.
 */
final class PointInTimeIterator<T> implements Iterator<T>, AutoCloseable {

    private final Transport transport;
    private final SearchRequests searches;
    private Search<T> search;
    private final Supplier<PointInTime> opener;
    private @Nullable PointInTime pointInTime;
    private @Nullable SortValues last;
    private Iterator<Hit<T>> page = Collections.emptyIterator();
    private boolean ended;

    /**
     * An iterator that has sent nothing.
     *
     * @param search its size is that of a page
     * @param opener opens a point in time
     */
    PointInTimeIterator(Transport transport, SearchRequests searches, Search<T> search, Supplier<PointInTime> opener) {
        this.transport = transport;
        this.searches = searches;
        this.search = search;
        this.opener = opener;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            try {
                page = nextPage();
            } catch (RuntimeException | Error e) {
                close();
                throw e;
            }
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more matches");
        }
        return page.next().document();
    }

    private Iterator<Hit<T>> nextPage() {
        PointInTime current = pointInTime;
        if (current == null) {
            current = opener.get();
            pointInTime = current;
            search = UniqueOrder.of(search, current.tieBreaker(search.type()));
        }
        Search<T> next = search.searchAfter(last).extra("pit", current.clause());
        SearchResult<T> result = searches.searchPointInTime(next).execute(transport);
        result.pointInTimeId().ifPresent(current::renew);
        if (result.hits().size() < search.size()) {
            close();
        } else {
            last = result.hits().get(result.hits().size() - 1).sortValues();
        }
        return result.hits().iterator();
    }

    @Override
    public void close() {
        ended = true;
        if (pointInTime != null) {
            pointInTime.close();
        }
    }
}
