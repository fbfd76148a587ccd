package dev.espalier.testing.provision;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests to a repository, through the proxy and with the credentials that the build, the Java platform or the environment name. */
final class RepositoryClient {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration REQUEST_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration DOWNLOAD_TIMEOUT = Duration.ofMinutes(15);

    private final HttpClient client;

    RepositoryClient() throws ProvisioningException {
        this(System.getProperties(), System.getenv());
    }

    RepositoryClient(Properties properties, Map<String, String> environment) throws ProvisioningException {
        Proxies proxies = new Proxies(properties, environment, ProxySelector.getDefault());
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT_TIMEOUT)
                .proxy(proxies)
                .authenticator(new RepositoryAuthenticator(properties, proxies))
                .build();
    }

    /** The length of a file in bytes. */
    long length(URI file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(file)
                .method("HEAD", BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = send(request, BodyHandlers.discarding(), REQUEST_TIMEOUT);
        requireStatus(response, response.statusCode() == OK);
        return response.headers()
                .firstValueAsLong("Content-Length")
                .orElseThrow(() -> new ProvisioningException("the repository does not tell the length of " + file));
    }

    /** The bytes of a file from one position, inclusive, to another, exclusive. */
    byte[] range(URI file, long from, long to) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(file)
                .header("Range", "bytes=" + from + "-" + (to - 1))
                .build();
        BodyHandler<byte[]> handler = answer ->
                answer.statusCode() == PARTIAL_CONTENT ? BodySubscribers.ofByteArray() : new RefusedBody<>(new byte[0]);
        HttpResponse<byte[]> response = send(request, handler, REQUEST_TIMEOUT);
        if (response.statusCode() == OK) {
            throw new ProvisioningException("the repository gives no parts of files, and the whole " + file
                    + " would be too much; use a repository that obeys the Range header");
        }
        requireStatus(response, response.statusCode() == PARTIAL_CONTENT);
        if (response.body().length != to - from) {
            throw new ProvisioningException("the repository has sent " + response.body().length + " bytes instead of "
                    + (to - from) + " of " + file);
        }
        return response.body();
    }

    /** Downloads a file, and continues behind the bytes that are there already if the repository can do that. */
    void download(URI file, Path target, long bytesThere) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(file);
        if (bytesThere > 0) {
            request.header("Range", "bytes=" + bytesThere + "-");
        }
        BodyHandler<Path> handler = answer -> switch (answer.statusCode()) {
            case PARTIAL_CONTENT -> BodySubscribers.ofFile(target, CREATE, APPEND);
            case OK -> BodySubscribers.ofFile(target, CREATE, WRITE, TRUNCATE_EXISTING);
            default -> new RefusedBody<>(target);
        };
        HttpResponse<Path> response = send(request.build(), handler, DOWNLOAD_TIMEOUT);
        requireStatus(response, response.statusCode() == OK || response.statusCode() == PARTIAL_CONTENT);
    }

    private static void requireStatus(HttpResponse<?> response, boolean expected) throws ProvisioningException {
        if (!expected) {
            throw new ProvisioningException(
                    "the repository answers " + response.statusCode() + " to a request for " + response.uri());
        }
    }

    /** Sends a request with a limit for the whole answer; the client's own ends with the headers. */
    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler, Duration timeout) throws IOException {
        CompletableFuture<HttpResponse<T>> response = client.sendAsync(request, handler);
        try {
            return response.get(timeout.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new ProvisioningException(
                    "the repository cannot be reached for " + request.uri() + ": " + e.getCause());
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new ProvisioningException(
                    "the repository has not sent " + request.uri() + " within " + timeout.toSeconds() + " s");
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + request.uri());
        }
    }
}
