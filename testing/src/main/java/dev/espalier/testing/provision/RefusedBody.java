package dev.espalier.testing.provision;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer that nobody wants: the connection is given up instead of reading hundreds of megabytes. */
final class RefusedBody<T> implements BodySubscriber<T> {

    private final CompletableFuture<T> body;

    RefusedBody(T instead) {
        body = CompletableFuture.completedFuture(instead);
    }

    @Override
    public CompletionStage<T> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> item) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
