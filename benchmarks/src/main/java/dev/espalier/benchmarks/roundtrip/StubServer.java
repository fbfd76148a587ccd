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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

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
    private final Deque<Held> held = new ArrayDeque<>();
    private final long delay;
    private byte[] lastBulk = new byte[0];
    private volatile long served;
    private volatile int mostHeld;

    /**
     * Starts on a free port of the loopback address.
     *
     * @throws IOException if there is none
     */
    public StubServer() throws IOException {
        this(Duration.ZERO);
    }

    /**
     * Starts on a free port of the loopback address, and lets each request wait for its answer. Any number of requests wait
     * at the same time.
     *
     * @param delay how long; to a millisecond
     * @throws IOException if there is no free port
     */
    public StubServer(Duration delay) throws IOException {
        this.delay = delay.toNanos();
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

    /** How many requests were answered. */
    long served() {
        return served;
    }

    /** How many requests waited for their answers at the same time, at most. */
    int mostHeld() {
        return mostHeld;
    }

    private void serve() {
        try {
            while (selector.isOpen()) {
                selector.select(this::handle, answerDue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClosedSelectorException e) {
            // closed between two rounds
        }
    }

    /** Answers whoever has waited long enough; the milliseconds until the next has, or 0 if nobody waits. */
    private long answerDue() {
        while (!held.isEmpty()) {
            long left = held.peek().due() - System.nanoTime();
            if (left > 0) {
                return Math.max(1, left / 1_000_000);
            }
            Held first = held.remove();
            attempt(first.key(), () -> first.connection().answer(first.key()));
        }
        return 0;
    }

    private void handle(SelectionKey key) {
        attempt(key, () -> {
            if (key.isAcceptable()) {
                SocketChannel channel = server.accept();
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.register(selector, SelectionKey.OP_READ, new Connection(channel));
            } else {
                ((Connection) key.attachment()).proceed(key);
            }
        });
    }

    private static void attempt(SelectionKey key, Attempt attempt) {
        try {
            attempt.run();
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

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    /** A request that waits for its answer, until a moment on the monotonic clock. */
    private record Held(Connection connection, SelectionKey key, long due) {}

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
                if (delay == 0) {
                    answer(key);
                } else {
                    held.add(new Held(this, key, System.nanoTime() + delay));
                    mostHeld = Math.max(mostHeld, held.size());
                }
            }
        }

        void answer(SelectionKey key) throws IOException {
            served++;
            write(key);
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
