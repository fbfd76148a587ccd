package dev.espalier.transport.http;

import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.impl.BasicEntityDetails;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/**
 * What is said over one connection for an {@link AsyncExchange}, as HttpClient tells it on an I/O thread. Neither blocks
 * nor throws what would end that thread.
 */
final class AsyncConversation implements AsyncClientExchangeHandler {

    private interface Step {
        void run() throws HttpException, IOException;
    }

    private final AsyncExchange exchange;
    private final AsyncPlan plan;
    private final BodyBuffer buffer;
    private final Iterator<ByteBuffer> parts;
    private @Nullable ByteBuffer rest;
    private @Nullable ByteBuffer piece;
    private @Nullable EndpointDetails traffic;
    private long sentBefore;
    private long receivedBefore;
    private volatile @Nullable HttpRequest request;
    private volatile boolean uploaded;
    private boolean stopped;

    AsyncConversation(AsyncExchange exchange, AsyncPlan plan) {
        this.exchange = exchange;
        this.plan = plan;
        this.buffer = new BodyBuffer(exchange::heard);
        List<ByteBuffer> all = plan.outgoing().parts();
        this.parts = all.iterator();
        this.uploaded = plan.outgoing().body() == null;
    }

    BodyBuffer buffer() {
        return buffer;
    }

    @Nullable
    HttpRequest request() {
        return request;
    }

    /** Whether the whole request was sent. */
    boolean uploaded() {
        return uploaded;
    }

    /** Whether some of the request was sent. */
    boolean sent() {
        EndpointDetails known = traffic;
        return known != null && known.getSentBytesCount() > sentBefore;
    }

    /** Whether something was received. */
    boolean answered() {
        EndpointDetails known = traffic;
        return known != null && known.getReceivedBytesCount() > receivedBefore;
    }

    @Override
    public void produceRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException {
        guarded(() -> {
            EndpointDetails details = HttpCoreContext.cast(context).getEndpointDetails();
            sentBefore = details.getSentBytesCount();
            receivedBefore = details.getReceivedBytesCount();
            traffic = details;
            HttpRequest head = plan.head().get();
            request = head;
            RequestBody body = plan.outgoing().body();
            channel.sendRequest(head, body == null ? null : new BasicEntityDetails(body.length(), null), context);
        });
    }

    @Override
    public int available() {
        return uploaded || stopped ? 0 : 1;
    }

    /** One piece at a time: in between the thread looks whether the node has answered, and serves other connections. */
    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        ByteBuffer piece = nextPiece();
        if (piece == null) {
            uploaded = true;
            channel.endStream(null);
            return;
        }
        try {
            if (channel.write(piece) > 0) {
                exchange.heard();
            }
        } catch (IOException e) {
            // A node that will not take the rest of a large request has mostly said why; that comes first.
            stopped = true;
            return;
        }
        if (nextPiece() == null) {
            uploaded = true;
            channel.endStream(null);
        }
    }

    /** What remains of the current piece, or the next one; null at the end. */
    private @Nullable ByteBuffer nextPiece() {
        ByteBuffer current = piece;
        while (current == null || !current.hasRemaining()) {
            if (rest != null && rest.hasRemaining()) {
                int length = Math.min(rest.remaining(), PieceOutputStream.PIECE);
                current = rest.slice(rest.position(), length);
                rest.position(rest.position() + length);
            } else if (parts.hasNext()) {
                rest = parts.next();
            } else {
                return null;
            }
        }
        piece = current;
        return current;
    }

    @Override
    public void consumeInformation(HttpResponse response, HttpContext context) {
        exchange.heard();
    }

    @Override
    public void consumeResponse(HttpResponse response, @Nullable EntityDetails entity, HttpContext context)
            throws HttpException, IOException {
        guarded(() -> exchange.received(this, response, entity));
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        buffer.capacity(channel);
    }

    @Override
    public void consume(ByteBuffer source) throws IOException {
        boolean full;
        try {
            full = buffer.add(source);
        } catch (Error e) {
            throw new Mishap(e);
        }
        exchange.heard();
        if (full) {
            exchange.readable(this);
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        buffer.end();
        exchange.readable(this);
    }

    @Override
    public void failed(Exception cause) {
        exchange.broken(this, cause);
    }

    @Override
    public void cancel() {
        exchange.broken(this, new ConnectionClosedException("The connection was closed before the request was sent"));
    }

    @Override
    public void releaseResources() {
        // Told in all cases, after everything else. Nothing is held here.
    }

    private static void guarded(Step step) throws HttpException, IOException {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            throw new Mishap(e);
        }
    }
}
