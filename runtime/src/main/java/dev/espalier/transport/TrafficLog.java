package dev.espalier.transport;

import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.support.Redaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes attempts down in the form of curl, with what came back as comments: to be copied into a shell. Of a body there is
 * the first KiB; credentials are replaced.
 */
final class TrafficLog {

    /** Of its own, so that bodies are logged only by who asks for them by name. */
    private static final Logger LOG = LoggerFactory.getLogger("dev.espalier.traffic");

    private static final int MOST = 1024;

    private TrafficLog() {}

    static boolean on() {
        return LOG.isTraceEnabled();
    }

    /**
     * One attempt.
     *
     * @param exchange null if there was no answer
     * @param failure null if there is a result
     */
    static void write(
            TransportConfig config,
            Request request,
            Node node,
            @Nullable Exchange exchange,
            @Nullable Throwable failure) {
        StringBuilder text = new StringBuilder(command(config, request, node));
        if (exchange != null) {
            comment(text, "status " + exchange.response().status());
            comment(text, Redaction.body(request.path(), exchange.excerpt()));
            if (exchange.bodyBytes() > MOST) {
                comment(text, "(the first " + MOST + " of " + exchange.bodyBytes() + " bytes that were read)");
            }
        } else if (failure != null) {
            comment(text, failure.getClass().getSimpleName());
        }
        LOG.trace("{}", text);
    }

    /** What to type into a shell. */
    static String command(TransportConfig config, Request request, Node node) {
        StringBuilder text = new StringBuilder("curl ");
        text.append(request.method() == HttpMethod.HEAD ? "-I" : "-X " + request.method());
        text.append(' ').append(quoted(node + Redaction.target(request.target())));
        RequestBody body = request.body();
        Headers own = Headers.NONE.with("Accept", config.http().mediaTypes().of(RequestBody.JSON));
        if (body != null) {
            own = own.with("Content-Type", config.http().mediaTypes().of(body.contentType()));
        }
        Map<String, @Nullable String> headers = own.overlaidBy(config.http().headers())
                .overlaidBy(request.headers())
                .asMap();
        headers.forEach((name, value) -> {
            if (value != null) {
                text.append(" -H ").append(quoted(name + ": " + Redaction.header(name, value)));
            }
        });
        if (body != null) {
            append(text, body, request.path());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, RequestBody body, String path) {
        Beginning beginning = new Beginning();
        try {
            body.writeTo(beginning);
        } catch (IOException | RuntimeException e) {
            text.append(" # the body cannot be written: ").append(e.getClass().getSimpleName());
            return;
        }
        text.append(" --data-binary ").append(quoted(Redaction.body(path, beginning.text())));
        if (beginning.count > MOST) {
            text.append(" # the first ")
                    .append(MOST)
                    .append(" of ")
                    .append(beginning.count)
                    .append(" bytes");
        }
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }

    private static void comment(StringBuilder text, String content) {
        if (!content.isEmpty()) {
            content.lines().forEach(line -> text.append("\n# ").append(line));
        }
    }

    /** Keeps the first KiB of what is written, and counts the rest. */
    private static final class Beginning extends OutputStream {

        private final byte[] bytes = new byte[MOST];
        private long count;

        @Override
        public void write(int b) {
            if (count < MOST) {
                bytes[(int) count] = (byte) b;
            }
            count++;
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            if (count < MOST) {
                System.arraycopy(source, offset, bytes, (int) count, (int) Math.min(length, MOST - count));
            }
            count += length;
        }

        String text() {
            return new String(bytes, 0, (int) Math.min(count, MOST), StandardCharsets.UTF_8);
        }
    }
}
