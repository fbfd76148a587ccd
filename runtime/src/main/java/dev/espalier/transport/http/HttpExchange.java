package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.support.InFlight;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request over one connection of {@link HttpNodeClient}, and the answer to it. Used by one thread; only
 * {@link #expire}, {@link #shutDown} and a cancellation come from others.
 */
final class HttpExchange implements Exchange, InFlight.Member {

    /** What is left unread of an answer is read up to here, so that the connection can be kept. */
    private static final int MOST_DRAINED = 64 * 1024;

    private static final Timeout LONGEST_DRAIN = Timeout.ofMilliseconds(100);

    /** How long to wait for an answer after the node refused to take the whole request. */
    private static final Duration EARLY_ANSWER = Duration.ofSeconds(1);

    private final HttpNodeClient client;
    private final Target target;
    private final ConnectionEndpoint endpoint;
    private final Outgoing outgoing;
    private final Deadline deadline;
    private final long waitedNanos;
    private final AtomicReference<ExchangeState> state = new AtomicReference<>(ExchangeState.OPEN);
    private @Nullable ClassicHttpRequest request;
    private @Nullable HttpAnswer answer;
    private ResponseBody body = ResponseBody.none();
    private boolean sent;
    private boolean answered;
    private boolean reusable;
    private Registration cancellation = Cancellations.NONE.link(() -> {});

    HttpExchange(
            HttpNodeClient client,
            Target target,
            ConnectionEndpoint endpoint,
            Outgoing outgoing,
            Deadline deadline,
            long waitedNanos) {
        this.client = client;
        this.target = target;
        this.endpoint = endpoint;
        this.outgoing = outgoing;
        this.deadline = deadline;
        this.waitedNanos = waitedNanos;
    }

    /** Whatever it is doing then. */
    void endWith(Cancellations cancellations) {
        cancellation = cancellations.link(() -> abort(ExchangeState.CANCELLED));
    }

    /** Sends the request and receives the head of the answer. */
    void open(ClassicHttpRequest message, Duration connectTimeout) throws ExchangeException {
        request = message;
        boolean reused = endpoint.isConnected();
        if (!reused) {
            connect(connectTimeout);
        }
        try {
            converse(reused);
        } catch (IOException | HttpException | IllegalStateException e) {
            if (!reused || !closedWhileIdle(e)) {
                throw explain(e);
            }
            if (sent && !outgoing.idempotent()) {
                throw ExchangeException.stale("the node had closed the kept connection", e);
            }
            reopen(connectTimeout);
        }
    }

    /** The same again over a new connection. */
    private void reopen(Duration connectTimeout) throws ExchangeException {
        endpoint.close(CloseMode.IMMEDIATE);
        sent = false;
        connect(connectTimeout);
        try {
            converse(false);
        } catch (IOException | HttpException | IllegalStateException e) {
            throw explain(e);
        }
    }

    private void connect(Duration timeout) throws ExchangeException {
        try {
            client.connect(endpoint, deadline.limit(timeout));
        } catch (IOException | IllegalStateException | NullPointerException e) {
            // A null is the connection that was to be made, and was closed by whoever ended this.
            throw interruption(e, Breakdown.ofConnecting(e));
        }
        if (state.get() != ExchangeState.OPEN) {
            // Whoever ended this closed what there was then, which was not this connection.
            endpoint.close(CloseMode.IMMEDIATE);
            IOException late = new ConnectionClosedException("The exchange was ended while it connected");
            throw interruption(late, Breakdown.ofConnecting(late));
        }
    }

    private void converse(boolean reused) throws IOException, HttpException {
        endpoint.setSocketTimeout(Timeout.of(deadline.limit(outgoing.responseTimeout())));
        ClassicHttpResponse head = endpoint.execute(
                "", request, (message, connection, context) -> exchange(message, connection, reused), null);
        if (head.getEntity() != null) {
            body = ResponseBody.of(
                    head.getEntity().getContent(),
                    HttpAnswer.header(head, "Content-Encoding"),
                    head.getEntity().getContentLength(),
                    outgoing.maxResponseBytes());
            body.endAfter(head.getEntity().getContentLength());
        }
        answer = new HttpAnswer(head, body, target.node());
    }

    private ClassicHttpResponse exchange(ClassicHttpRequest message, HttpClientConnection connection, boolean reused)
            throws IOException, HttpException {
        HttpConnection own = (HttpConnection) connection;
        EndpointDetails traffic = connection.getEndpointDetails();
        if (traffic == null) {
            // A closed connection has none: whoever ended this came before the first byte.
            throw new ConnectionClosedException("The exchange was ended before it was sent");
        }
        long sentBefore = traffic.getSentBytesCount();
        long receivedBefore = traffic.getReceivedBytesCount();
        try {
            if (reused && own.isSpent()) {
                throw new ConnectionClosedException("The node closed an idle connection, or said something on it");
            }
            send(message, connection);
            return receive(message, connection);
        } catch (ParseException e) {
            // Half a line is no malformed line.
            if (own.inputEnded()) {
                throw new ConnectionClosedException("The connection was closed within the head of the answer");
            }
            throw e;
        } finally {
            sent = traffic.getSentBytesCount() > sentBefore;
            answered = traffic.getReceivedBytesCount() > receivedBefore;
        }
    }

    private void send(ClassicHttpRequest message, HttpClientConnection connection) throws IOException, HttpException {
        try {
            connection.sendRequestHeader(message);
            connection.sendRequestEntity(message);
            connection.flush();
        } catch (IOException e) {
            // A node that will not take the rest of a large request has mostly said why.
            if (!hasAnswer(connection)) {
                throw e;
            }
        }
    }

    private boolean hasAnswer(HttpClientConnection connection) {
        try {
            return connection.isDataAvailable(Timeout.of(deadline.limit(EARLY_ANSWER)));
        } catch (IOException e) {
            return false;
        }
    }

    private static ClassicHttpResponse receive(ClassicHttpRequest message, HttpClientConnection connection)
            throws IOException, HttpException {
        ClassicHttpResponse answer = connection.receiveResponseHeader();
        while (answer.getCode() < 200) {
            answer = connection.receiveResponseHeader();
        }
        if (MessageSupport.canResponseHaveBody(message.getMethod(), answer)) {
            connection.receiveResponseEntity(answer);
        }
        return answer;
    }

    private boolean closedWhileIdle(Exception e) {
        return !answered
                && state.get() == ExchangeState.OPEN
                && e instanceof IOException
                && !(e instanceof SocketTimeoutException)
                && !Thread.currentThread().isInterrupted();
    }

    @Override
    public @Nullable IOException failure() {
        return body.failure();
    }

    @Override
    public String excerpt() {
        return body.excerpt();
    }

    @Override
    public long bodyBytes() {
        return body.count();
    }

    @Override
    public long waitedNanos() {
        return waitedNanos;
    }

    @Override
    public ExchangeException explain(Exception e) {
        return interruption(e, Breakdown.of(e, sent, answered, outgoing.responseTimeout()));
    }

    /** The failure, unless it only follows from a deadline, a close or an interrupt on this side. */
    private ExchangeException interruption(Exception e, ExchangeException failure) {
        ExchangeException explained = state.get().explain(failure, deadline);
        if (explained != failure) {
            return explained;
        }
        if (e instanceof SocketTimeoutException && deadline.expired()) {
            return failure.as(Kind.DEADLINE, deadline.inWords());
        }
        return Thread.currentThread().isInterrupted()
                ? failure.as(Kind.INTERRUPTED, "the thread was interrupted")
                : failure;
    }

    @Override
    public void complete() {
        if (!body.ended()) {
            drain();
        }
        reusable = body.ended()
                && answer != null
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, answer.head(), HttpCoreContext.create());
    }

    private void drain() {
        try {
            endpoint.setSocketTimeout(LONGEST_DRAIN);
            body.drain(MOST_DRAINED);
        } catch (IllegalStateException e) {
            // Cut off meanwhile, by the deadline or the end of the transport. The reader has what it wanted.
        }
    }

    @Override
    public void close() {
        cancellation.close();
        reusable &= state.compareAndSet(ExchangeState.OPEN, ExchangeState.RELEASED);
        if (answer == null || !body.ended()) {
            endpoint.close(CloseMode.IMMEDIATE);
        }
        client.release(this, target, endpoint, reusable);
    }

    @Override
    public void expire() {
        abort(ExchangeState.PAST_DEADLINE);
    }

    @Override
    public void shutDown() {
        abort(ExchangeState.CLIENT_CLOSED);
    }

    private void abort(ExchangeState ended) {
        if (state.compareAndSet(ExchangeState.OPEN, ended)) {
            endpoint.close(CloseMode.IMMEDIATE);
        }
    }

    @Override
    public long due() {
        return deadline.end();
    }

    @Override
    public Response response() {
        return Objects.requireNonNull(answer, "There is no answer yet");
    }
}
