package dev.espalier.benchmarks.roundtrip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Stands in for a search server that takes no time: one thread, canned bytes. What a client costs is not hidden behind what
 * a server costs.
 */
public final class StubServer implements AutoCloseable {

    private final CannedAnswers answers = new CannedAnswers();
    private final ByteBuffer received = ByteBuffer.allocateDirect(256 * 1024);
    private final Selector selector;
    private final ServerSocketChannel server;
    private final Thread thread = new Thread(this::serve, "stub");
    private byte[] lastBulk = new byte[0];

    /**
     * Starts on a free port of the loopback address.
     *
     * @throws IOException if there is none
     */
    public StubServer() throws IOException {
        selector = Selector.open();
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs until the standard input ends, so that it does not outlive who started it. Prints its address.
     *
     * @param arguments none
     * @throws IOException if there is no free port
     */
    public static void main(String[] arguments) throws IOException {
        try (StubServer stub = new StubServer()) {
            System.out.println(stub.address());
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        }
    }

    /**
     * Where it listens.
     *
     * @return an address with scheme, host and port
     */
    public URI address() {
        return URI.create("http://localhost:" + server.socket().getLocalPort());
    }

    private void serve() {
        try {
            while (selector.isOpen()) {
                selector.select(this::handle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClosedSelectorException e) {
            // closed between two rounds
        }
    }

    private void handle(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel channel = server.accept();
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.register(selector, SelectionKey.OP_READ, new Connection(channel));
            } else {
                ((Connection) key.attachment()).proceed(key);
            }
        } catch (IOException e) {
            // The client is gone.
            key.cancel();
            try {
                key.channel().close();
            } catch (IOException ignored) {
                // it was broken anyway
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        selector.close();
    }

    private final class Connection {

        private final SocketChannel channel;
        private final StubRequest request = new StubRequest();
        private ByteBuffer answer = ByteBuffer.allocate(0);

        Connection(SocketChannel channel) {
            this.channel = channel;
        }

        void proceed(SelectionKey key) throws IOException {
            if (key.isWritable()) {
                write(key);
                return;
            }
            received.clear();
            if (channel.read(received) < 0) {
                throw new IOException("closed");
            }
            request.add(received.flip());
            if (request.complete()) {
                String target = request.target();
                if (target.contains("/_bulk")) {
                    lastBulk = request.body();
                }
                ByteBuffer whole = answers.to(target, lastBulk).duplicate();
                answer = request.method().equals("HEAD") ? headOf(whole) : whole;
                request.next();
                write(key);
            }
        }

        private void write(SelectionKey key) throws IOException {
            channel.write(answer);
            int wanted = answer.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ;
            if (key.interestOps() != wanted) {
                key.interestOps(wanted);
            }
        }

        private ByteBuffer headOf(ByteBuffer whole) {
            int end = 3;
            while (whole.get(end) != '\n' || whole.get(end - 2) != '\n') {
                end++;
            }
            return whole.limit(end + 1);
        }
    }
}
