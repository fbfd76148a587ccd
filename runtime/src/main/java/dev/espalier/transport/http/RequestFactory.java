package dev.espalier.transport.http;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestSigner;
import dev.espalier.transport.request.SignableRequest;
import dev.espalier.transport.support.Headers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.jspecify.annotations.Nullable;

/** Makes the messages that are sent. The request line needs no URI: the target is encoded already. */
final class RequestFactory {

    private final Header[] fixedHeaders;
    private final Headers headers;
    private final MediaTypes mediaTypes;
    private final @Nullable RequestSigner signer;

    RequestFactory(HttpSettings settings) {
        mediaTypes = settings.mediaTypes();
        signer = settings.signer();
        Headers own =
                Headers.NONE.with("Accept", mediaTypes.of(RequestBody.JSON)).with("User-Agent", UserAgent.text());
        if (settings.compression()) {
            own = own.with("Accept-Encoding", "gzip");
        }
        headers = own.overlaidBy(settings.headers());
        fixedHeaders = headers.asMap().entrySet().stream()
                .filter(header -> header.getValue() != null)
                .map(header -> new BasicHeader(header.getKey(), header.getValue()))
                .toArray(Header[]::new);
    }

    /** A request that writes its body into a blocking connection. */
    ClassicHttpRequest request(Target target, Outgoing outgoing) {
        ClassicHttpRequest request =
                new BasicClassicHttpRequest(outgoing.method().name(), null, null, path(target, outgoing));
        addHeaders(request, target, outgoing);
        RequestBody body = outgoing.body();
        if (body != null) {
            request.setEntity(
                    new EntityTemplate(body.length(), null, null, out -> body.writeTo(new PieceOutputStream(out))));
        }
        return request;
    }

    /** A request without its body. */
    HttpRequest head(Target target, Outgoing outgoing) {
        HttpRequest request = new BasicHttpRequest(outgoing.method().name(), null, null, path(target, outgoing));
        addHeaders(request, target, outgoing);
        return request;
    }

    private static String path(Target target, Outgoing outgoing) {
        return target.node().pathPrefix() + outgoing.target();
    }

    private void addHeaders(HttpRequest request, Target target, Outgoing outgoing) {
        RequestBody body = outgoing.body();
        if (outgoing.headers().isEmpty()) {
            request.setHeaders(fixedHeaders);
        } else {
            headers.overlaidBy(outgoing.headers()).asMap().forEach((name, value) -> {
                if (value != null && (body != null || !name.equalsIgnoreCase("Content-Type"))) {
                    request.addHeader(name, value);
                }
            });
        }
        request.addHeader(target.host());
        if (body != null) {
            addFraming(request, body, outgoing.compressed());
        } else if (outgoing.method() == HttpMethod.POST || outgoing.method() == HttpMethod.PUT) {
            request.addHeader("Content-Length", "0");
        }
        if (signer != null) {
            sign(signer, request, target, outgoing);
        }
    }

    /** Whether making a request runs code of the user. */
    boolean signs() {
        return signer != null;
    }

    private static void sign(RequestSigner signer, HttpRequest request, Target target, Outgoing outgoing) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : request.getHeaders()) {
            headers.put(header.getName(), header.getValue());
        }
        SignableRequest signable = new SignableRequest(
                outgoing.method(), target.node(), path(target, outgoing), headers, outgoing.parts());
        Headers signature = Headers.NONE;
        for (Map.Entry<String, String> header : signer.sign(signable).entrySet()) {
            signature = signature.with(header.getKey(), Objects.requireNonNull(header.getValue(), header.getKey()));
        }
        signature.asMap().forEach(request::setHeader);
    }

    private void addFraming(HttpRequest request, RequestBody body, boolean compressed) {
        long length = body.length();
        if (length < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        } else {
            request.addHeader("Content-Length", Long.toString(length));
        }
        if (!request.containsHeader("Content-Type")) {
            request.addHeader("Content-Type", mediaTypes.of(body.contentType()));
        }
        if (compressed) {
            request.addHeader("Content-Encoding", "gzip");
        }
    }

    static Header hostHeader(Node node) {
        boolean defaultPort = node.port() == (node.secure() ? 443 : 80);
        return new BasicHeader("Host", defaultPort ? node.host() : node.authority());
    }
}
