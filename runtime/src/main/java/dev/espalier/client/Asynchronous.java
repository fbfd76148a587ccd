package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.exchange.Operation;
import dev.espalier.search.SearchOptions;
import dev.espalier.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends without blocking what blocking methods send. A request that cannot be made is a failure like any other. */
record Asynchronous(Transport transport, Server server) {

    <R> CompletableFuture<R> send(Supplier<Operation<?, R>> request) {
        return Futures.of(() -> request.get().executeAsync(transport));
    }

    /** One request after the other. */
    <T> CompletableFuture<List<T>> sendAll(Supplier<List<Operation<?, List<T>>>> requests) {
        return Futures.of(() -> sendRest(requests.get(), new ArrayList<>()));
    }

    private <T> CompletableFuture<List<T>> sendRest(List<Operation<?, List<T>>> requests, List<T> results) {
        if (requests.isEmpty()) {
            return CompletableFuture.completedFuture(results);
        }
        return Futures.compose(requests.get(0).executeAsync(transport), some -> {
            results.addAll(some);
            return sendRest(requests.subList(1, requests.size()), results);
        });
    }

    /** What the server is, is asked for only if the query depends on it and nobody knows. */
    <R> CompletableFuture<R> query(Function<SearchRequests, CompletableFuture<R>> request) {
        return Futures.of(() -> {
            try {
                return request.apply(new SearchRequests(server::knownInfo));
            } catch (Server.Unasked e) {
                return Futures.compose(server.infoAsync(), info -> request.apply(new SearchRequests(() -> info)));
            }
        });
    }

    CompletableFuture<AsyncPointInTime> open(String index, Duration keepAlive, SearchOptions options) {
        CompletableFuture<Moment> moment = Futures.compose(
                server.infoAsync(),
                info -> Moment.opening(new Dialect(info), index, keepAlive, options)
                        .executeAsync(transport));
        return Futures.map(moment, open -> new AsyncPointInTime(transport, server, open));
    }
}
