package dev.espalier.transport.http;

import dev.espalier.transport.layer.HttpAttempt;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;

/** Makes of a request what a layer is given: the same headers, and signatures over the same bytes, as go out without one. */
final class LayerAttempts {

    /** What follows from node and body; most clients insist on setting it themselves. */
    private static final Set<String> IMPLIED = Set.of("Host", "Content-Length", "Transfer-Encoding");

    private final RequestFactory requests;

    LayerAttempts(HttpSettings settings) {
        this.requests = new RequestFactory(settings);
    }

    /** What comes of a request whose body lies in memory; runs the signer. */
    Draft draft(Target target, Outgoing outgoing) {
        HttpRequest head = requests.head(target, outgoing);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : head.getHeaders()) {
            if (!IMPLIED.contains(header.getName())) {
                headers.put(header.getName(), header.getValue());
            }
        }
        return (deadline, progress) -> new HttpAttempt(
                outgoing.method(),
                target.node(),
                target.node().pathPrefix() + outgoing.target(),
                headers,
                outgoing.parts(),
                outgoing.responseTimeout(),
                Duration.ofNanos(Math.max(deadline.remainingNanos(), 1)),
                progress);
    }

    /** An attempt that has yet to wait for its turn. */
    @FunctionalInterface
    interface Draft {
        HttpAttempt attempt(Deadline deadline, Runnable progress);
    }
}
