package dev.espalier.transport;

import dev.espalier.transport.cluster.Health;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.Attempt;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.Cancellations;
import dev.espalier.transport.http.Deadline;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.Retry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call: what has been tried, and what is to be done next. It decides and remembers; whoever drives it sends, waits
 * and pauses. Used by one thread at a time.
 */
final class Call<R extends @Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

    private final DefaultTransport transport;
    private final Request request;
    private final AnswerReader<R> answers;
    private final RetryRules retries;
    private final CallIdentity identity;
    private final Deadline deadline;
    private final Cancellations cancellations;
    private final List<Attempt> attempts = new ArrayList<>(1);
    private final List<Node> tried = new ArrayList<>(1);
    private final List<Throwable> earlier = new ArrayList<>(0);
    private @Nullable CallObservation observation;
    private @Nullable Exchange exchange;
    private long begun;

    Call(DefaultTransport transport, Request request, ResponseReader<R> reader) {
        TransportConfig config = transport.config();
        this.transport = transport;
        this.request = request;
        this.answers = new AnswerReader<>(request, reader, transport.clock());
        this.identity = new CallIdentity(request, config);
        this.retries = config.retries().overlaidBy(request.options());
        this.deadline = Deadline.after(config.deadline(request), transport.clock());
        this.cancellations = new Cancellations(request.options().cancellations());
    }

    Cancellations cancellations() {
        return cancellations;
    }

    Deadline deadline() {
        return deadline;
    }

    /** The call begins, unless the transport is closed. */
    void begin() {
        requireOpen();
        transport.watchNodes();
        transport.budget().earn();
        observation = transport.events().begin(request, transport.clock());
    }

    /** What to send, with what those who watch the call send along. */
    Outgoing observed(Outgoing outgoing) {
        return observation == null ? outgoing : observation.accompanied(outgoing);
    }

    /** Who makes the call, if that has to be asked for before each attempt; otherwise null. */
    @Nullable
    CompletableFuture<Credentials> askForCredentials() {
        requireOpen();
        return identity.ask();
    }

    /**
     * What to send in the next attempt, by credentials that are there.
     *
     * @throws ClientException if there are none, or none that were not refused yet
     */
    Outgoing signed(Outgoing outgoing, CompletableFuture<Credentials> asked) {
        Credentials credentials;
        try {
            credentials = asked.join();
        } catch (CompletionException | CancellationException e) {
            requireOpen();
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            String what = cause == null ? "" : " with " + cause.getClass().getName();
            throw ended(Kind.CREDENTIALS, "the provider of credentials failed" + what, cause);
        }
        return identity.sign(outgoing, credentials);
    }

    /** The node of the next attempt. */
    NodePool.Choice nextNode() {
        NodePool.Choice choice = transport.pool().choose(tried, request.stickyKey());
        tried.add(choice.node());
        exchange = null;
        begun = transport.clock().nanoTime();
        return choice;
    }

    /** The result, if the answer is one. */
    R result(NodePool.Choice choice, Exchange exchange) throws ExchangeException {
        this.exchange = exchange;
        Response response = exchange.response();
        CallWarnings warnings = new CallWarnings(request, transport.warnings());
        if (!request.accepts(response.status())) {
            ResponseException refusal = answers.refusal(exchange, this::attemptsWith);
            warnings.tellBeside(refusal, response);
            throw refusal;
        }
        warnings.tell(exchange);
        R result = answers.read(exchange);
        transport.pool().report(choice, Health.ALIVE, "");
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} on {}: {} ({} ms)",
                    request,
                    choice.node(),
                    response.status(),
                    elapsed().toMillis());
        }
        observe(choice, null);
        return result;
    }

    /**
     * What to do after an attempt that had no result.
     *
     * @return the pause before the next attempt
     * @throws RuntimeException or an error, if there is none: what the call fails with
     */
    Duration pauseAfter(NodePool.Choice choice, Throwable outcome) {
        Throwable problem = outcome instanceof ExchangeException e ? e.problem() : outcome;
        if (problem instanceof ExchangeException e) {
            Verdict verdict = Verdict.ofFailure(e);
            note(choice.node(), e.what());
            transport.pool().report(choice, verdict.health(), e.what());
            TransportException failure = failed(e.kind(), e.what(), e.getCause());
            observe(choice, failure);
            return pauseOrThrow(verdict, failure);
        }
        if (problem instanceof ResponseException e) {
            Verdict verdict = Verdict.ofStatus(e.status(), e.clusterLevel());
            transport.pool().report(choice, verdict.health(), "status " + e.status());
            observe(choice, e);
            if (identity.renews(e)) {
                earlier.add(e);
                retrying(Duration.ZERO);
                return Duration.ZERO;
            }
            return pauseOrThrow(verdict, e);
        }
        transport.pool().report(choice, Health.UNCHANGED, "");
        if (LOG.isDebugEnabled()) {
            // Its message may repeat some of the answer.
            LOG.debug(
                    "{} on {}: {} ({} ms)",
                    request,
                    choice.node(),
                    problem.getClass().getSimpleName(),
                    elapsed().toMillis());
        }
        observe(choice, problem);
        if (problem instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) problem;
    }

    private Duration pauseOrThrow(Verdict verdict, ClientException failure) {
        Duration pause = pause(verdict, failure);
        if (pause == null) {
            throw withEarlier(failure);
        }
        earlier.add(failure);
        retrying(pause);
        return pause;
    }

    private void retrying(Duration pause) {
        if (observation != null) {
            observation.retrying(tried.size() + 1, pause);
        }
    }

    /** Null if there is no further attempt, no time for it, or too many calls are being repeated. */
    private @Nullable Duration pause(Verdict verdict, ClientException failure) {
        int number = tried.size() - identity.renewals();
        if (verdict.ends() || number > retries.most()) {
            return null;
        }
        boolean otherNode = transport.pool().hasUntried(tried);
        Retry retry = new Retry(
                request, failure, verdict.repeat(), number, otherNode, retries.onTimeout(), retries.backoff());
        Duration pause = retries.policy().pauseBefore(retry);
        if (pause == null || pause.compareTo(Duration.ofNanos(deadline.remainingNanos())) >= 0) {
            return null;
        }
        return verdict.free() || transport.budget().spend() ? pause : null;
    }

    void requireOpen() {
        if (cancellations().cancelled()) {
            throw ended(Kind.CANCELLED, "the call was cancelled", null);
        }
        if (transport.isClosed()) {
            throw ended(Kind.CLOSED, "the transport is closed", null);
        }
    }

    /**
     * The outcome is known, and the caller is about to know it. Only the first time counts.
     *
     * @param failure null if there is a result
     */
    void over(@Nullable Throwable failure) {
        if (observation != null) {
            observation.end(failure);
        }
    }

    /** The call ends between two attempts. */
    TransportException ended(Kind kind, String message, @Nullable Throwable cause) {
        return withEarlier(failed(kind, message, cause));
    }

    private TransportException failed(Kind kind, String message, @Nullable Throwable cause) {
        return new TransportException(kind, request + " got no answer: " + message, attempts, cause);
    }

    private <E extends ClientException> E withEarlier(E failure) {
        earlier.forEach(failure::addSuppressed);
        return failure;
    }

    private List<Attempt> attemptsWith(Node node, String outcome) {
        note(node, outcome);
        return attempts;
    }

    private void note(Node node, String outcome) {
        Attempt attempt = new Attempt(node, outcome, elapsed());
        attempts.add(attempt);
        LOG.debug("{} on {}", request, attempt);
    }

    private void observe(NodePool.Choice choice, @Nullable Throwable failure) {
        if (observation != null) {
            observation.attempt(choice.node(), tried.size(), elapsed(), exchange, failure);
        }
        if (TrafficLog.on()) {
            TrafficLog.write(transport.config(), request, choice.node(), exchange, failure);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(transport.clock().nanoTime() - begun);
    }
}
