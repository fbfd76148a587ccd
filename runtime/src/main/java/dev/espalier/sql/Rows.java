package dev.espalier.sql;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    private final RequestPath endpoint;
    private final Function<Row, T> mapper;
    private Table page;
    private Iterator<Row> rows;
    private Optional<String> cursor;

    Rows(Transport transport, RequestPath endpoint, Table first, Function<Row, T> mapper) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.mapper = mapper;
        this.page = first;
        this.rows = first.rows().iterator();
        this.cursor = first.cursor();
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
            // once only: a second request would skip a page
            Request next = Request.post(endpoint).withIdempotent(false);
            page = Table.of(send(next, cursor.get()), page.columns());
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
                send(Request.post(endpoint.append("close")).withIdempotent(true), left);
            } catch (ClientException e) {
                // nobody waits for that
            }
        }
    }

    private JsonValue send(Request request, String cursor) {
        return JsonRequests.send(transport, JsonRequests.with(request, JsonValue.of(Map.of("cursor", cursor))));
    }
}
