package dev.espalier.transport.request;

import dev.espalier.transport.support.PercentEncoding;
import dev.espalier.transport.support.Redaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request to whatever node is chosen for it. Immutable; every {@code with} method returns a changed copy.
 *
 * <p>A status from 200 to 299 is an answer, and so is every status named by {@link #withAcceptedStatuses}; any other is
 * a {@link dev.espalier.transport.error.ResponseException}.
 */
public final class Request {

    private final HttpMethod method;
    private final String path;
    private final RequestDetails details;

    private Request(HttpMethod method, String path, RequestDetails details) {
        this.method = method;
        this.path = path;
        this.details = details;
    }

    /**
     * A request of any method.
     *
     * @param method the method
     * @param path the path, without the prefix of the node
     * @return a request without body, idempotent if the method or the endpoint is known to be so
     */
    public static Request of(HttpMethod method, RequestPath path) {
        Objects.requireNonNull(method, "method");
        String encoded = path.encoded();
        boolean idempotent = method.idempotent() || ReadEndpoints.contains(encoded);
        return new Request(method, encoded, RequestDetails.initial(idempotent));
    }

    /**
     * A GET.
     *
     * @param path the path
     * @return the request
     */
    public static Request get(RequestPath path) {
        return of(HttpMethod.GET, path);
    }

    /**
     * A HEAD.
     *
     * @param path the path
     * @return the request
     */
    public static Request head(RequestPath path) {
        return of(HttpMethod.HEAD, path);
    }

    /**
     * A POST. Idempotent only if the endpoint is known to read: {@code _search}, {@code _count}, {@code _mget} and
     * their like.
     *
     * @param path the path
     * @return the request
     */
    public static Request post(RequestPath path) {
        return of(HttpMethod.POST, path);
    }

    /**
     * A PUT.
     *
     * @param path the path
     * @return the request
     */
    public static Request put(RequestPath path) {
        return of(HttpMethod.PUT, path);
    }

    /**
     * A DELETE.
     *
     * @param path the path
     * @return the request
     */
    public static Request delete(RequestPath path) {
        return of(HttpMethod.DELETE, path);
    }

    /**
     * A query parameter. A second value for one name replaces the first.
     *
     * @param name raw name
     * @param value raw value
     * @return changed request
     */
    public Request withParameter(String name, String value) {
        Objects.requireNonNull(value, name);
        Map<String, String> parameters = new LinkedHashMap<>(details.parameters());
        parameters.put(name, value);
        return new Request(method, path, details.withParameters(parameters));
    }

    /**
     * The body.
     *
     * @param body what to send
     * @return changed request
     */
    public Request withBody(RequestBody body) {
        return new Request(method, path, details.withBody(Objects.requireNonNull(body, "body")));
    }

    /**
     * A header, such as {@code Accept} or {@code Content-Type}. It replaces the one of the configuration or of the body
     * and gives way to the one of the {@linkplain #withOptions options}.
     *
     * @param name the name, case does not matter; framing headers such as {@code Content-Length} are refused
     * @param value printable ASCII; null removes a header that would be sent otherwise
     * @return changed request
     * @throws IllegalArgumentException if name or value cannot stand in a header
     */
    public Request withHeader(String name, @Nullable String value) {
        return new Request(method, path, details.withHeaders(details.headers().with(name, value)));
    }

    /**
     * Whether the request may be sent again although the first one may have been carried out. The default comes from
     * method and endpoint; say true for a POST that is safe to repeat (a bulk of operations that all carry an id), false
     * for a GET or PUT that is not.
     *
     * @param idempotent true if a second request does no harm
     * @return changed request
     */
    public Request withIdempotent(boolean idempotent) {
        return new Request(method, path, details.withIdempotent(idempotent));
    }

    /**
     * Statuses outside 200 to 299 that are normal answers of this request, such as 404 for a document that may be
     * missing. They reach the reader.
     *
     * @param statuses 300 to 599; replaces what was set before
     * @return changed request
     */
    public Request withAcceptedStatuses(int... statuses) {
        return new Request(method, path, details.withAcceptedStatuses(RequestOptions.statuses(statuses)));
    }

    /**
     * What this call wants different from the configuration.
     *
     * @param options replaces the options set before
     * @return changed request
     */
    public Request withOptions(RequestOptions options) {
        return new Request(method, path, details.withOptions(Objects.requireNonNull(options, "options")));
    }

    /**
     * The method.
     *
     * @return as given
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * The path without parameters.
     *
     * @return encoded, starting with a slash
     */
    public String path() {
        return path;
    }

    /**
     * Path and parameters as they are sent.
     *
     * @return encoded, starting with a slash
     */
    public String target() {
        Map<String, String> parameters = details.options().values().over(details.parameters());
        if (parameters.isEmpty()) {
            return path;
        }
        StringBuilder target = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            PercentEncoding.append(target.append(mark), parameter.getKey());
            PercentEncoding.append(target.append('='), parameter.getValue());
            mark = '&';
        }
        return target.toString();
    }

    /**
     * Path and parameters for logs and traces: the values of parameters whose names speak of secrets are replaced.
     *
     * @return encoded, starting with a slash
     */
    public String redactedTarget() {
        return Redaction.target(target());
    }

    /**
     * The body.
     *
     * @return null if there is none
     */
    public @Nullable RequestBody body() {
        return details.body();
    }

    /**
     * Whether the request may be sent again although the first one may have been carried out.
     *
     * @return see {@link #withIdempotent(boolean)}
     */
    public boolean idempotent() {
        return details.idempotent();
    }

    /**
     * Whether a status is a normal answer to this request.
     *
     * @param status a final status
     * @return true if the answer goes to the reader
     */
    public boolean accepts(int status) {
        Set<Integer> optional = details.options().values().acceptedStatuses();
        return (status >= 200 && status < 300)
                || details.acceptedStatuses().contains(status)
                || (optional != null && optional.contains(status));
    }

    /**
     * What this call wants different from the configuration.
     *
     * @return {@link RequestOptions#none()} unless set
     */
    public RequestOptions options() {
        return details.options();
    }

    /**
     * What ties the request to one node, if the selector cares.
     *
     * @return the key of the options, otherwise the routing; null if there is neither
     */
    public @Nullable String stickyKey() {
        OptionValues options = details.options().values();
        String key = options.stickyKey();
        return key != null ? key : options.over(details.parameters()).get("routing");
    }

    /**
     * The headers of the request, those of its options laid over them. They may hold credentials.
     *
     * @return by name in any case, unmodifiable; null says that a header is to be left out
     */
    public Map<String, @Nullable String> headers() {
        return details.headers()
                .overlaidBy(details.options().values().headers())
                .asMap();
    }

    /**
     * Method and path; neither headers nor body.
     *
     * @return for example {@code GET /articles/_doc/1}
     */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
