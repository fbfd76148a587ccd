package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.TunedStore;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** No client at all: a request in one write, an answer of known length in a few reads. The limit of what is possible. */
final class SocketClient implements StoreClient {

    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);

    private final URI address;
    private final TunedStore json = new TunedStore();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    SocketClient(URI address) {
        this.address = address;
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new SocketClient(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) throws IOException {
        return json.readStored(send(
                "GET /" + INDEX + "/_doc/" + id + " HTTP/1.1\r\nhost: " + address.getAuthority() + "\r\n\r\n", null));
    }

    @Override
    public Object search() throws IOException {
        return json.readPage(post("/_search", TunedStore.SEARCH));
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return json.hits(page);
    }

    @Override
    public int bulk(List<Product> products) throws IOException {
        return json.countStored(post("/_bulk", json.writeBulk(products)));
    }

    private byte[] post(String endpoint, byte[] body) throws IOException {
        return send(
                "POST /" + INDEX + endpoint + " HTTP/1.1\r\nhost: " + address.getAuthority()
                        + "\r\ncontent-type: application/json\r\ncontent-length: " + body.length + "\r\n\r\n",
                body);
    }

    private byte[] send(String head, byte[] body) throws IOException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = new Connection(address);
        }
        byte[] answer = connection.send(head, body);
        idle.add(connection);
        return answer;
    }

    @Override
    public void close() {
        idle.forEach(Connection::close);
    }

    private static final class Connection {

        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[16 * 1024];

        Connection(URI address) throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = socket.getInputStream();
        }

        byte[] send(String head, byte[] body) throws IOException {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            if (body != null) {
                socket.getOutputStream().write(body);
            }
            int filled = 0;
            int end = -1;
            while (end < 0) {
                int read = in.read(buffer, filled, buffer.length - filled);
                if (read < 0) {
                    throw new EOFException();
                }
                filled += read;
                end = endOfHead(filled);
            }
            byte[] answer = new byte[length(end)];
            int done = Math.min(filled - end, answer.length);
            System.arraycopy(buffer, end, answer, 0, done);
            in.readNBytes(answer, done, answer.length - done);
            return answer;
        }

        private int endOfHead(int filled) {
            for (int i = 3; i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        private int length(int end) {
            for (int i = 0; i < end - LENGTH.length; i++) {
                if (Arrays.equals(buffer, i, i + LENGTH.length, LENGTH, 0, LENGTH.length)) {
                    int length = 0;
                    for (int at = i + LENGTH.length; buffer[at] != '\r'; at++) {
                        length = length * 10 + buffer[at] - '0';
                    }
                    return length;
                }
            }
            throw new IllegalStateException("an answer without length");
        }

        void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
