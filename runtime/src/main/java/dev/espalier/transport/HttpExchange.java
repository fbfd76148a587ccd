package dev.espalier.transport;

import dev.espalier.transport.TransportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request over one connection of {@link HttpNodeClient}, and the answer to it. Used by one thread; only
 * {@link #abort} comes from others.
 */
final class HttpExchange implements Exchange, Response, InFlight.Member {

    /** What is left unread of an answer is read up to here, so that the connection can be kept. */
    private static final int MOST_DRAINED = 64 * 1024;

    private static final Timeout LONGEST_DRAIN = Timeout.ofMilliseconds(100);

    /** How long to wait for an answer after the node refused to take the whole request. */
    private static final Duration EARLY_ANSWER = Duration.ofSeconds(1);

    private enum State {
        OPEN,
        PAST_DEADLINE,
        CLIENT_CLOSED,
        RELEASED
    }

    private final HttpNodeClient client;
    private final HttpNodeClient.Target target;
    private final ConnectionEndpoint endpoint;
    private final Outgoing outgoing;
    private final Deadline deadline;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private @Nullable ClassicHttpRequest request;
    private @Nullable ClassicHttpResponse head;
    private ResponseBody body = ResponseBody.none();
    private boolean sent;
    private boolean answered;
    private boolean reusable;

    HttpExchange(
            HttpNodeClient client,
            HttpNodeClient.Target target,
            ConnectionEndpoint endpoint,
            Outgoing outgoing,
            Deadline deadline) {
        this.client = client;
        this.target = target;
        this.endpoint = endpoint;
        this.outgoing = outgoing;
        this.deadline = deadline;
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
        } catch (SSLException e) {
            String what = "no trusted connection: " + e.getMessage()
                    + " (if the authority of the node is your own, configure its certificate)";
            throw interruption(e, ExchangeException.unsent(Kind.TLS, what, e));
        } catch (IOException | IllegalStateException e) {
            throw interruption(e, ExchangeException.unsent(Kind.CONNECT, String.valueOf(e.getMessage()), e));
        }
    }

    private void converse(boolean reused) throws IOException, HttpException {
        endpoint.setSocketTimeout(Timeout.of(deadline.limit(outgoing.responseTimeout())));
        ClassicHttpResponse answer = endpoint.execute(
                "", request, (message, connection, context) -> exchange(message, connection, reused), null);
        head = answer;
        if (answer.getEntity() != null) {
            body = ResponseBody.of(
                    answer.getEntity().getContent(),
                    header("Content-Encoding"),
                    answer.getEntity().getContentLength(),
                    outgoing.maxResponseBytes());
        }
    }

    private ClassicHttpResponse exchange(ClassicHttpRequest message, HttpClientConnection connection, boolean reused)
            throws IOException, HttpException {
        HttpConnection own = (HttpConnection) connection;
        EndpointDetails traffic = connection.getEndpointDetails();
        long sentBefore = traffic.getSentBytesCount();
        long receivedBefore = traffic.getReceivedBytesCount();
        try {
            if (reused && own.hasUnexpectedInput()) {
                throw new ConnectionClosedException("The node said something on an idle connection");
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
                && state.get() == State.OPEN
                && e instanceof IOException
                && !(e instanceof SocketTimeoutException)
                && !Thread.currentThread().isInterrupted();
    }

    @Override
    public Response response() {
        return this;
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
    public ExchangeException explain(Exception e) {
        return interruption(e, failureOf(e));
    }

    private ExchangeException failureOf(Exception e) {
        if (e instanceof ResponseBody.TooLargeException) {
            return ExchangeException.sent(Kind.TOO_LARGE, String.valueOf(e.getMessage()), e);
        }
        if (e instanceof SocketTimeoutException) {
            return ExchangeException.sent(Kind.RESPONSE_TIMEOUT, "no answer for " + outgoing.responseTimeout(), e);
        }
        boolean malformed = e instanceof HttpException
                || e instanceof CharacterCodingException
                || e instanceof MalformedChunkCodingException && !(e instanceof TruncatedChunkException);
        if (malformed) {
            return ExchangeException.sent(
                    Kind.PROTOCOL, "the answer is not HTTP as it should be: " + e.getMessage(), e);
        }
        String what = (answered ? "the connection broke off: " : "the connection was closed without an answer: ")
                + e.getMessage();
        return sent
                ? ExchangeException.sent(Kind.CONNECTION_LOST, what, e)
                : ExchangeException.unsent(Kind.CONNECTION_LOST, what, e);
    }

    /** The failure, unless it only follows from a deadline, a close or an interrupt on this side. */
    private ExchangeException interruption(Exception e, ExchangeException failure) {
        State now = state.get();
        if (now == State.CLIENT_CLOSED) {
            return failure.as(Kind.CLOSED, "the transport was closed");
        }
        if (now == State.PAST_DEADLINE || (e instanceof SocketTimeoutException && deadline.expired())) {
            return failure.as(Kind.DEADLINE, "the deadline of " + deadline.length() + " passed");
        }
        if (Thread.currentThread().isInterrupted()) {
            return failure.as(Kind.INTERRUPTED, "the thread was interrupted");
        }
        return failure;
    }

    @Override
    public void complete() {
        if (!body.ended()) {
            endpoint.setSocketTimeout(LONGEST_DRAIN);
            body.drain(MOST_DRAINED);
        }
        reusable = body.ended()
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, head, HttpCoreContext.create());
    }

    @Override
    public void close() {
        reusable &= state.compareAndSet(State.OPEN, State.RELEASED);
        if (head == null || !body.ended()) {
            endpoint.close(CloseMode.IMMEDIATE);
        }
        client.release(this, target, endpoint, reusable);
    }

    @Override
    public void abort(InFlight.Reason reason) {
        State ended = reason == InFlight.Reason.CLOSED ? State.CLIENT_CLOSED : State.PAST_DEADLINE;
        if (state.compareAndSet(State.OPEN, ended)) {
            endpoint.close(CloseMode.IMMEDIATE);
        }
    }

    @Override
    public Deadline deadline() {
        return deadline;
    }

    @Override
    public int status() {
        return answer().getCode();
    }

    @Override
    public @Nullable String header(String name) {
        Header first = answer().getFirstHeader(name);
        return first == null ? null : first.getValue();
    }

    @Override
    public List<String> warnings() {
        Header[] headers = answer().getHeaders("Warning");
        return WarningHeader.texts(Arrays.stream(headers).map(Header::getValue).toList());
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public Node node() {
        return target.node();
    }

    private ClassicHttpResponse answer() {
        return Objects.requireNonNull(head, "There is no answer yet");
    }
}
