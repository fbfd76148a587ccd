package dev.espalier.transport;

import dev.espalier.transport.layer.HttpAttempt;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.layer.HttpLayerException;
import dev.espalier.transport.layer.HttpLayerException.Failure;
import dev.espalier.transport.layer.HttpLayerSettings;
import dev.espalier.transport.layer.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;

/** Attempts over the HTTP client of the JDK. */
final class JdkHttpLayer implements HttpLayer {

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "jdk-layer");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client;
    private final AtomicInteger open = new AtomicInteger();

    JdkHttpLayer(HttpLayerSettings settings) {
        SSLParameters tls = new SSLParameters();
        tls.setProtocols(settings.tls().protocols().toArray(String[]::new));
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .sslContext(settings.tls().context())
                .sslParameters(tls)
                .executor(threads)
                .build();
    }

    /** Attempts that were begun, and neither failed nor had their body closed. */
    int open() {
        return open.get();
    }

    boolean closed() {
        return threads.isShutdown();
    }

    @Override
    public CompletableFuture<HttpReply> send(HttpAttempt attempt) {
        CompletableFuture<HttpReply> reply = new CompletableFuture<>();
        CompletableFuture<HttpResponse<InputStream>> sending =
                client.sendAsync(request(attempt), BodyHandlers.ofInputStream());
        open.incrementAndGet();
        sending.whenComplete((response, failure) -> {
            if (failure != null) {
                open.decrementAndGet();
                reply.completeExceptionally(told(failure));
            } else {
                InputStream body = new Counted(response.body());
                if (!reply.complete(
                        new HttpReply(response.statusCode(), response.headers().map(), body))) {
                    closeQuietly(body);
                }
            }
        });
        reply.whenComplete((answer, failure) -> {
            if (reply.isCancelled()) {
                sending.cancel(true);
            }
        });
        return reply;
    }

    private static HttpRequest request(HttpAttempt attempt) {
        URI uri = URI.create(attempt.node().scheme() + "://" + attempt.node().authority() + attempt.target());
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri).method(attempt.method().name(), body(attempt));
        attempt.headers().forEach(builder::setHeader);
        return builder.build();
    }

    private static BodyPublisher body(HttpAttempt attempt) {
        long length = attempt.body().stream().mapToLong(ByteBuffer::remaining).sum();
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        Iterable<byte[]> pieces = () -> pieces(attempt);
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(pieces), length);
    }

    private static Iterator<byte[]> pieces(HttpAttempt attempt) {
        Iterator<ByteBuffer> parts = attempt.body().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parts.hasNext();
            }

            @Override
            public byte[] next() {
                ByteBuffer part = parts.next();
                byte[] piece = new byte[part.remaining()];
                part.get(piece);
                attempt.progress().run();
                return piece;
            }
        };
    }

    private static Throwable told(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof HttpConnectTimeoutException) {
            return new HttpLayerException(Failure.NOT_CONNECTED, "the connect time-out passed", cause);
        }
        return cause instanceof ProtocolException
                ? new HttpLayerException(Failure.MALFORMED, String.valueOf(cause.getMessage()), cause)
                : cause;
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notices that a body is done with. */
    private final class Counted extends InputStream {

        private final InputStream body;
        private boolean done;

        Counted(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            return body.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return body.read(target, offset, length);
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public void close() throws IOException {
            synchronized (body) {
                if (!done) {
                    done = true;
                    open.decrementAndGet();
                }
            }
            body.close();
        }
    }
}
