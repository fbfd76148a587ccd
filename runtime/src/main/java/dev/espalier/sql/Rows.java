package dev.espalier.sql;

import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a statement, page by page: the next page is asked for when the one before is used up. To be closed, so that the
 * server lets go of the cursor; closes itself at the end. For one thread.
 *
 * @param <T> what a row becomes
 */
public final class Rows<T> implements Iterator<T>, AutoCloseable {

    private final Transport transport;
    private final SqlRequests requests;
    private final Function<Row, T> mapper;
    private Table page;
    private Iterator<Row> rows;
    private Optional<String> cursor;

    Rows(Transport transport, SqlRequests requests, Function<Row, T> mapper) {
        this.transport = transport;
        this.requests = requests;
        this.mapper = mapper;
        this.page = requests.first().execute(transport);
        this.rows = page.rows().iterator();
        this.cursor = page.cursor();
    }

    /**
     * The names of the columns.
     *
     * @return in the order of the statement
     */
    public List<String> columns() {
        return page.columns();
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && cursor.isPresent()) {
            page = requests.next(page, cursor.get()).execute(transport);
            rows = page.rows().iterator();
            cursor = page.cursor();
        }
        return rows.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further row");
        }
        return mapper.apply(rows.next());
    }

    /** Lets go of the cursor, if there is one left. A failure is passed over: the server lets go in time. */
    @Override
    public void close() {
        if (cursor.isPresent()) {
            String left = cursor.get();
            cursor = Optional.empty();
            rows = List.<Row>of().iterator();
            try {
                requests.closing(left).execute(transport);
            } catch (ClientException e) {
                // nobody waits for that
            }
        }
    }
}
