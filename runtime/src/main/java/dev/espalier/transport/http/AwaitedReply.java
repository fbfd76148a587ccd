package dev.espalier.transport.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Blocks for the outcome of an attempt that was made for nobody to block for. */
final class AwaitedReply implements AsyncReply {

    private final CompletableFuture<AsyncAnswer> outcome = new CompletableFuture<>();

    @Override
    public void answered(AsyncAnswer exchange) {
        outcome.complete(exchange);
    }

    @Override
    public void failed(ExchangeException failure, boolean unheard) {
        outcome.completeExceptionally(failure);
    }

    /** The answer, claimed. */
    AsyncAnswer await() throws InterruptedException, ExchangeException {
        AsyncAnswer answer;
        try {
            answer = outcome.get();
        } catch (ExecutionException e) {
            throw (ExchangeException) e.getCause();
        }
        if (!answer.claim()) {
            throw answer.explain(new IOException("The exchange was ended before its answer was read"));
        }
        return answer;
    }
}
