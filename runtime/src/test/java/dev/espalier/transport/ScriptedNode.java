package dev.espalier.transport;

import static dev.espalier.Conditions.await;

import dev.espalier.NodeSocket;
import dev.espalier.transport.node.Node;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A node that does what a test tells it, byte by byte. Each request takes the next step of the script; when the script
 * is over, the usual answer is given.
 */
final class ScriptedNode implements AutoCloseable {

    /** What happens to one request. */
    @FunctionalInterface
    interface Step {
        void run(Wire wire) throws IOException, InterruptedException;
    }

    /** A request as it arrived. */
    record Received(String method, String target, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final Queue<Step> script = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final String scheme;
    private final NodeSocket socket;
    private volatile Step usual = answer(200, "{}");

    ScriptedNode(Step... steps) {
        this("http", ServerSocket::new, steps);
    }

    ScriptedNode(String scheme, NodeSocket.Opener opener, Step... steps) {
        this.scheme = scheme;
        script.addAll(List.of(steps));
        this.socket = new NodeSocket("127.0.0.1", 0, opener, this::serve);
    }

    /** A node at another address of this machine. */
    ScriptedNode(String host, int port) {
        this.scheme = "http";
        this.socket = new NodeSocket(host, port, ServerSocket::new, this::serve);
    }

    Node node() {
        return Node.parse(scheme + "://" + socket.host() + ":" + socket.port());
    }

    /** Answers every request that the script does not cover. */
    ScriptedNode usually(Step step) {
        usual = step;
        return this;
    }

    ScriptedNode then(Step... steps) {
        script.addAll(List.of(steps));
        return this;
    }

    List<Received> requests() {
        return received;
    }

    Received onlyRequest() {
        if (received.size() != 1) {
            throw new AssertionError("Expected one request, not " + received.size());
        }
        return received.get(0);
    }

    /** How many connections were accepted. */
    int connections() {
        return socket.connections();
    }

    /** How many connections are open. */
    int openConnections() {
        return socket.openConnections();
    }

    /** Refuses connections from now on and drops those that are open. */
    void goDown() {
        socket.goDown();
    }

    /** Listens again on the same port. */
    void comeBack() {
        socket.comeBack();
    }

    /** Drops the open connections, as a proxy does with idle ones. */
    void dropConnections() {
        socket.dropConnections();
    }

    /** Waits until this side has seen the end of all connections. */
    void awaitNoConnections() {
        await(() -> openConnections() == 0, "all connections are closed");
    }

    @Override
    public void close() {
        closing.countDown();
        socket.close();
    }

    static Step answer(int status, String json) {
        return wire -> wire.answer(status, "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
    }

    static Step answer(int status, String headers, byte[] body) {
        return wire -> wire.answer(status, headers, body);
    }

    /** Exactly these characters, after reading the request. */
    static Step raw(String bytes) {
        return wire -> {
            wire.body();
            wire.write(bytes);
        };
    }

    /** Closes the connection without an answer. */
    static Step hangUp() {
        return wire -> {
            wire.body();
            wire.close();
        };
    }

    /** Reads the request and says nothing until the test is over. */
    static Step silence() {
        return wire -> {
            wire.body();
            wire.awaitEnd();
        };
    }

    private void serve(Socket connection) throws IOException, InterruptedException {
        Wire wire = new Wire(connection);
        while (wire.readHead()) {
            Step step = script.poll();
            (step == null ? usual : step).run(wire);
            wire.record();
        }
    }

    /** One connection, seen from the node. */
    final class Wire {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private String requestLine = "";
        private Map<String, String> headers = Map.of();
        private byte @Nullable [] body;
        private boolean recorded;

        Wire(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.out = socket.getOutputStream();
        }

        boolean readHead() throws IOException {
            String line = readLine();
            if (line == null) {
                return false;
            }
            requestLine = line;
            headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (line = readLine(); line != null && !line.isEmpty(); line = readLine()) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).trim());
            }
            body = null;
            recorded = false;
            return true;
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Path and parameters of the request. */
        String target() {
            return requestLine.split(" ")[1];
        }

        /** Reads the body if that was not done yet. */
        byte[] body() throws IOException {
            if (body == null) {
                body = header("Transfer-Encoding").equals("chunked")
                        ? readChunks()
                        : readFully(
                                header("Content-Length").isEmpty() ? 0 : Integer.parseInt(header("Content-Length")));
            }
            record();
            return body;
        }

        void answer(int status, String extraHeaders, byte[] content) throws IOException {
            body();
            write("HTTP/1.1 " + status + " Status\r\nContent-Length: " + content.length + "\r\n" + extraHeaders
                    + "\r\n");
            if (!requestLine.startsWith("HEAD ")) {
                write(content);
            }
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        void close() throws IOException {
            socket.close();
        }

        /** Closes with a reset instead of an orderly end. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Takes some of the body and forgets it. */
        void read(int bytes) throws IOException {
            readFully(bytes);
        }

        /** Takes what comes until the other side closes the connection; how much that was. */
        long drain() {
            long taken = 0;
            byte[] piece = new byte[64 * 1024];
            try {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    taken += read;
                }
            } catch (IOException e) {
                // Closed on this side, or reset by the other.
            }
            return taken;
        }

        /** Waits until the other side closes the connection, which must send nothing more. */
        void awaitHangUp() throws IOException {
            int next;
            try {
                next = in.read();
            } catch (SocketException e) {
                next = -1;
            }
            if (next >= 0) {
                throw new AssertionError("Another request instead of the end");
            }
        }

        void awaitEnd() throws InterruptedException {
            closing.await();
        }

        private void record() {
            if (!recorded) {
                recorded = true;
                String[] parts = requestLine.split(" ");
                byte[] content = body == null ? new byte[0] : body;
                received.add(new Received(parts[0], parts.length > 1 ? parts[1] : "", headers, content));
            }
        }

        private @Nullable String readLine() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    return null;
                }
                if (c != '\r') {
                    line.write(c);
                }
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }

        private byte[] readChunks() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int size = readChunkSize(); size > 0; size = readChunkSize()) {
                content.write(readFully(size));
                readLine();
            }
            readLine();
            return content.toByteArray();
        }

        private int readChunkSize() throws IOException {
            String line = readLine();
            if (line == null) {
                throw new EOFException();
            }
            return Integer.parseInt(line, 16);
        }

        private byte[] readFully(int length) throws IOException {
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            return content;
        }
    }
}
