package dev.espalier.client;

import dev.espalier.search.Hit;
import dev.espalier.search.SearchResult;
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
    private final MatchWalk<T> walk;
    private final Supplier<PointInTime> opener;
    private @Nullable PointInTime pointInTime;
    private Iterator<Hit<T>> page = Collections.emptyIterator();
    private boolean ended;

    /**
     * An iterator that has sent nothing.
     *
     * @param opener opens a point in time
     */
    PointInTimeIterator(Transport transport, SearchRequests searches, MatchWalk<T> walk, Supplier<PointInTime> opener) {
        this.transport = transport;
        this.searches = searches;
        this.walk = walk;
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
        }
        Moment moment = current.moment();
        SearchResult<T> result = searches.searchPointInTime(walk.next(moment)).execute(transport);
        if (walk.take(result, moment)) {
            close();
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
