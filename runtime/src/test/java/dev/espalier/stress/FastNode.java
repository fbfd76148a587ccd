package dev.espalier.stress;

import dev.espalier.NodeSocket;
import dev.espalier.transport.node.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node that answers at once, with the target that it was asked for, and counts. It refuses what is below {@code /missing},
 * and dies and comes back when told. It keeps nothing of what it was asked.
 */
final class FastNode implements AutoCloseable {

    private final Consumer<String> arrivals;
    private final LongAdder requests = new LongAdder();
    private final NodeSocket socket;

    FastNode() {
        this(target -> {});
    }

    /**
     * A node that listens.
     *
     * @param arrivals gets the target of each request before it is answered
     */
    FastNode(Consumer<String> arrivals) {
        this.arrivals = arrivals;
        this.socket = new NodeSocket("127.0.0.1", 0, ServerSocket::new, this::serve);
    }

    Node node() {
        return Node.parse("http://" + socket.host() + ":" + socket.port());
    }

    /** What the node answers to a request for a target. */
    static String answer(String target) {
        return "{\"target\":\"" + target + "\"}";
    }

    /** How many requests have arrived. */
    long requests() {
        return requests.sum();
    }

    /** How many connections are open. */
    int openConnections() {
        return socket.openConnections();
    }

    void goDown() {
        socket.goDown();
    }

    void comeBack() {
        socket.comeBack();
    }

    void dropConnections() {
        socket.dropConnections();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve(Socket connection) throws IOException {
        Requests incoming = new Requests(connection.getInputStream());
        OutputStream out = connection.getOutputStream();
        for (String target = incoming.next(); target != null; target = incoming.next()) {
            requests.increment();
            arrivals.accept(target);
            out.write(response(target));
        }
    }

    private static byte[] response(String target) {
        String status = target.startsWith("/missing") ? "404 Not Found" : "200 OK";
        String body = answer(target);
        String text = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The requests of one connection, each of them smaller than the buffer. */
    private static final class Requests {

        private final InputStream in;
        private final byte[] buffer = new byte[16 * 1024];
        private int filled;

        Requests(InputStream in) {
            this.in = in;
        }

        /** The target of the next one; null at the end. */
        @Nullable
        String next() throws IOException {
            int head = headLength();
            while (head < 0) {
                if (!fill()) {
                    return null;
                }
                head = headLength();
            }
            String text = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
            int length = head + bodyLength(text);
            while (filled < length) {
                if (!fill()) {
                    return null;
                }
            }
            filled -= length;
            System.arraycopy(buffer, length, buffer, 0, filled);
            int target = text.indexOf(' ') + 1;
            return text.substring(target, text.indexOf(' ', target));
        }

        private int headLength() {
            for (int i = 3; i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        private static int bodyLength(String head) {
            String name = "\r\nContent-Length: ";
            int header = head.indexOf(name);
            return header < 0
                    ? 0
                    : Integer.parseInt(
                            head.substring(header + name.length(), head.indexOf('\r', header + name.length())));
        }

        private boolean fill() throws IOException {
            int read = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(read, 0);
            return read > 0;
        }
    }
}
