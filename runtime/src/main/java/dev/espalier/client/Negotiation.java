package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnknownServerException;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.MediaTypes;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What JSON is called in the requests of a client: agreed on before its first call, and again when a node refuses it. One
 * call asks, with its own options; those that come meanwhile wait for what it learns.
 */
final class Negotiation {

    private static final Logger LOG = LoggerFactory.getLogger(SearchClient.class);

    private static final int FIRST_MAJOR = 8;

    private final Transport transport;
    private final Server server;

    /** The question that is asked, or was answered. Never fails: what is not known is plain. Null if none has an answer. */
    private final AtomicReference<@Nullable CompletableFuture<MediaTypes>> question = new AtomicReference<>();

    Negotiation(Transport transport, Server server) {
        this.transport = transport;
        this.server = server;
    }

    /** What is agreed on; null if it has to be asked for. */
    @Nullable
    MediaTypes agreed() {
        CompletableFuture<MediaTypes> asked = question.get();
        return asked == null ? null : asked.getNow(null);
    }

    /** What to send a request in. */
    MediaTypes agree(Request request) {
        CompletableFuture<MediaTypes> own = new CompletableFuture<>();
        CompletableFuture<MediaTypes> other = question.compareAndExchange(null, own);
        return other == null ? ask(own, null, asking(request)::info) : await(other, request);
    }

    /** What to send a request in that was refused. */
    MediaTypes agreeAgain(MediaTypes refused, Request request) {
        CompletableFuture<MediaTypes> own = new CompletableFuture<>();
        CompletableFuture<MediaTypes> other = replace(refused, own);
        return other == null ? ask(own, refused, asking(request)::presentInfo) : unless(refused, await(other, request));
    }

    private MediaTypes ask(
            CompletableFuture<MediaTypes> own, @Nullable MediaTypes refused, Supplier<ServerInfo> servers) {
        try {
            return settle(own, refused, servers.get());
        } catch (RuntimeException | Error e) {
            MediaTypes without = settle(own, e);
            if (without == null) {
                throw e;
            }
            return without;
        }
    }

    /** As {@link #agree}, without blocking. */
    CompletableFuture<MediaTypes> agreeAsync(Request request) {
        CompletableFuture<MediaTypes> own = new CompletableFuture<>();
        CompletableFuture<MediaTypes> other = question.compareAndExchange(null, own);
        return other == null ? askAsync(own, null, asking(request)::infoAsync) : shared(other, request);
    }

    /** As {@link #agreeAgain}, without blocking. */
    CompletableFuture<MediaTypes> agreeAgainAsync(MediaTypes refused, Request request) {
        CompletableFuture<MediaTypes> own = new CompletableFuture<>();
        CompletableFuture<MediaTypes> other = replace(refused, own);
        return other == null
                ? askAsync(own, refused, asking(request)::presentInfoAsync)
                : Futures.map(shared(other, request), types -> unless(refused, types));
    }

    private CompletableFuture<MediaTypes> askAsync(
            CompletableFuture<MediaTypes> own,
            @Nullable MediaTypes refused,
            Supplier<CompletableFuture<ServerInfo>> servers) {
        CompletableFuture<MediaTypes> settled = Futures.map(Futures.of(servers), info -> settle(own, refused, info));
        CompletableFuture<MediaTypes> answer = Futures.recover(settled, failure -> {
            MediaTypes without = settle(own, failure);
            return without == null ? null : CompletableFuture.completedFuture(without);
        });
        // also when the call that asks is cancelled
        answer.whenComplete((types, failure) -> abandon(own));
        return answer;
    }

    /** The server as the call sees it: with its credentials, its time limits, its cancellation. */
    private Server asking(Request request) {
        return server.with(request.options());
    }

    /** Takes the place of a question whose answer was refused. Otherwise what somebody else has asked since. */
    private @Nullable CompletableFuture<MediaTypes> replace(MediaTypes refused, CompletableFuture<MediaTypes> own) {
        CompletableFuture<MediaTypes> latest = question.get();
        if (latest != null && !refused.equals(latest.getNow(null))) {
            return latest;
        }
        CompletableFuture<MediaTypes> found = question.compareAndExchange(latest, own);
        return found == latest ? null : found;
    }

    private static MediaTypes settle(CompletableFuture<MediaTypes> own, @Nullable MediaTypes refused, ServerInfo info) {
        MediaTypes types = unless(refused, understoodBy(info));
        if (refused == null) {
            LOG.debug("{} is spoken to in {}", info, types.of(RequestBody.JSON));
        } else {
            LOG.info(
                    "A node of {} refused {}; {} takes its place",
                    info,
                    refused.of(RequestBody.JSON),
                    types.of(RequestBody.JSON));
        }
        own.complete(types);
        return types;
    }

    /** Null if the failure is that of the call, too: nobody could be reached, or it was ended. */
    private @Nullable MediaTypes settle(CompletableFuture<MediaTypes> own, Throwable failure) {
        if (failure instanceof UnknownServerException) {
            LOG.debug("Servers that do not tell what they are, are spoken to in plain JSON", failure);
            own.complete(MediaTypes.PLAIN);
            return MediaTypes.PLAIN;
        }
        abandon(own);
        return failure instanceof ResponseException || failure instanceof DecodeException ? MediaTypes.PLAIN : null;
    }

    /** Those who wait go on without an answer; the next call asks again. Does nothing if there is one. */
    private void abandon(CompletableFuture<MediaTypes> own) {
        if (own.complete(MediaTypes.PLAIN)) {
            question.compareAndSet(own, null);
        }
    }

    private static MediaTypes understoodBy(ServerInfo info) {
        int major = info.version().major();
        return info.supports(ServerFeature.COMPATIBLE_MEDIA_TYPE) && major >= FIRST_MAJOR
                ? new MediaTypes(major)
                : MediaTypes.PLAIN;
    }

    /** Whoever refuses what fits its version, or did not answer when all were asked, understands plain JSON. */
    private static MediaTypes unless(@Nullable MediaTypes refused, MediaTypes types) {
        return types.equals(refused) ? MediaTypes.PLAIN : types;
    }

    private MediaTypes await(CompletableFuture<MediaTypes> other, Request request) {
        try {
            return shared(other, request).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(Kind.INTERRUPTED, request, "the thread was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ClientException failure ? failure : new IllegalStateException(e);
        }
    }

    private static TransportException ended(Kind kind, Request request, String how, @Nullable Throwable cause) {
        return new TransportException(
                kind,
                request + " got no answer: " + how + " while another call was asking what the server is",
                List.of(),
                cause);
    }

    /** What another call learns. This one waits no longer than it may take; when it is cancelled, it goes on, to fail at once. */
    private CompletableFuture<MediaTypes> shared(CompletableFuture<MediaTypes> other, Request request) {
        CompletableFuture<MediaTypes> answer = Futures.shielded(other);
        if (answer.isDone()) {
            return answer;
        }
        for (CancellationToken token : request.options().cancellations()) {
            Registration link = token.whenCancelled(() -> answer.complete(MediaTypes.PLAIN));
            answer.whenComplete((types, failure) -> link.close());
        }
        Duration deadline = request.options().deadline();
        if (deadline != null) {
            CompletableFuture<@Nullable Void> over = transport.pause(deadline);
            over.whenComplete((nothing, closed) -> answer.completeExceptionally(
                    closed != null
                            ? closed
                            : ended(Kind.DEADLINE, request, "its " + deadline.toMillis() + " ms were over", null)));
            answer.whenComplete((types, failure) -> over.cancel(true));
        }
        return answer;
    }
}
