package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.bulk.Bulks;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnknownServerException;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What all views of a client share: above all, what is known of the servers, configured or asked for on first use.
 *
 * <p>While a cluster is upgraded, nodes of two versions serve it, and a request may reach either of them. So as many
 * answers are asked for as there are nodes, and the oldest version counts: what it understands, the newer one
 * understands, too.
 */
final class Server {

    /** In a media type that every server understands, whatever the client speaks otherwise. */
    private static final Request WHO_ARE_YOU = Request.get(RequestPath.of()).withHeader("Accept", RequestBody.JSON);

    private final Transport transport;

    /** For what the server is to let go of, even though the call that made it keep that was cancelled. */
    private final Transport closing;

    private final @Nullable ServerInfo configured;
    private final AtomicReference<@Nullable ServerInfo> asked;
    private final Bulks bulks;
    private final ResultSettings results;

    Server(Transport transport, @Nullable ServerInfo configured, ResultSettings results) {
        this(transport, transport, configured, new AtomicReference<>(), new Bulks(), results);
    }

    private Server(
            Transport transport,
            Transport closing,
            @Nullable ServerInfo configured,
            AtomicReference<@Nullable ServerInfo> asked,
            Bulks bulks,
            ResultSettings results) {
        this.transport = transport;
        this.closing = closing;
        this.configured = configured;
        this.asked = asked;
        this.bulks = bulks;
        this.results = results;
    }

    /** The same server, asked with other options. Parameters and ignored statuses are about other requests. */
    Server with(RequestOptions options) {
        RequestOptions plain = options.withoutParameters().withAcceptedStatuses();
        return new Server(
                transport.with(plain), closing.with(plain.withoutCancellation()), configured, asked, bulks, results);
    }

    /** Sends much at once; all views of a client share its buffers. */
    Bulks bulks() {
        return bulks;
    }

    /** Sends what closes points in time. */
    Transport closing() {
        return closing;
    }

    ResultSettings results() {
        return results;
    }

    ServerInfo info() {
        ServerInfo known = configured == null ? asked.get() : configured;
        // threads that come at the same time may ask twice; the answers are equal
        return known == null ? ask() : known;
    }

    /** As {@link #info}, but asks again: a refusal has shown that the servers are not what they were. */
    ServerInfo presentInfo() {
        return configured == null ? ask() : configured;
    }

    Dialect dialect() {
        return new Dialect(info());
    }

    private ServerInfo ask() {
        ServerInfo oldest = askOne();
        for (int others = transport.nodes().size() - 1; others > 0; others--) {
            try {
                oldest = older(oldest, askOne());
            } catch (ResponseException | TransportException e) {
                // nodes are down: those that answered have to suffice
                break;
            }
        }
        asked.set(oldest);
        return oldest;
    }

    private ServerInfo askOne() {
        try {
            return transport.execute(WHO_ARE_YOU, ServerInfoReader::read);
        } catch (ResponseException e) {
            throw refused(e);
        }
    }

    /** What is known without asking. */
    ServerInfo knownInfo() {
        ServerInfo known = configured == null ? asked.get() : configured;
        if (known == null) {
            throw new Unasked();
        }
        return known;
    }

    /** Nobody has asked the server yet what it is. Never leaves this package. */
    static final class Unasked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unasked() {
            super("The server was not asked yet", null, false, false);
        }
    }

    /** As {@link #info}, without blocking. */
    CompletableFuture<ServerInfo> infoAsync() {
        ServerInfo known = configured == null ? asked.get() : configured;
        return known == null ? askAsync() : CompletableFuture.completedFuture(known);
    }

    /** As {@link #presentInfo}, without blocking. */
    CompletableFuture<ServerInfo> presentInfoAsync() {
        return configured == null ? askAsync() : CompletableFuture.completedFuture(configured);
    }

    private CompletableFuture<ServerInfo> askAsync() {
        CompletableFuture<ServerInfo> first = Futures.recover(
                transport.executeAsync(WHO_ARE_YOU, ServerInfoReader::read),
                failure -> failure instanceof ResponseException e ? CompletableFuture.failedFuture(refused(e)) : null);
        CompletableFuture<ServerInfo> oldest =
                Futures.compose(first, info -> askOthers(info, transport.nodes().size() - 1));
        return Futures.map(oldest, info -> {
            asked.set(info);
            return info;
        });
    }

    private CompletableFuture<ServerInfo> askOthers(ServerInfo oldest, int others) {
        if (others <= 0) {
            return CompletableFuture.completedFuture(oldest);
        }
        CompletableFuture<ServerInfo> older =
                Futures.map(transport.executeAsync(WHO_ARE_YOU, ServerInfoReader::read), other -> older(oldest, other));
        CompletableFuture<ServerInfo> next = Futures.compose(older, info -> askOthers(info, others - 1));
        return Futures.recover(
                next,
                failure -> failure instanceof ResponseException || failure instanceof TransportException
                        ? CompletableFuture.completedFuture(oldest)
                        : null);
    }

    private static ClientException refused(ResponseException e) {
        return switch (e.status()) {
            case 403, 404, 405 ->
                new UnknownServerException(
                        "The server does not tell what it is: " + e.getMessage() + ". Let the user of this client"
                                + " see GET / (on Elasticsearch with the privilege cluster:monitor/main), or say"
                                + " what it is: " + ServerInfoReader.CONFIGURE,
                        e);
            default -> e;
        };
    }

    private static ServerInfo older(ServerInfo one, ServerInfo other) {
        if (one.distribution() != other.distribution()) {
            throw new UnknownServerException(
                    "The nodes of this client are of two families, " + one + " and " + other
                            + "; give it the nodes of one cluster only",
                    null);
        }
        return one.version().compareTo(other.version()) <= 0 ? one : other;
    }
}
