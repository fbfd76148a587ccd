package dev.espalier.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.util.Timeout;

/**
 * One of HttpClient's connections that logs neither headers nor bodies, as they hold credentials and documents, and that knows whether
 * the other side has said more than it should.
 */
final class HttpConnection extends DefaultManagedHttpClientConnection {

    private static final Timeout UNUSED = Timeout.ofMilliseconds(1);

    private final long validateAfter;

    private boolean peeking;
    private boolean ended;
    private long lastUsed;

    /**
     * A connection that is not established.
     *
     * @param validateAfter how long, in nanoseconds, it can be idle without being asked whether it is still there
     */
    HttpConnection(String id, long validateAfter) {
        super(id, null, null, HttpClientFactory.HTTP, null, null, HttpConnection::answeredEarly, null, null);
        this.validateAfter = validateAfter;
    }

    /** HttpClient's own validation goes by the wall clock, which may jump. */
    @Override
    public void passivate() {
        super.passivate();
        lastUsed = System.nanoTime();
    }

    /** Whether nothing more must be sent over it: the other side has closed it, or is out of step. */
    boolean isSpent() throws IOException {
        return System.nanoTime() - lastUsed >= validateAfter && isStale() || hasUnexpectedInput();
    }

    /** Stops an upload that the node has answered already. */
    private static boolean answeredEarly(
            ClassicHttpRequest request, HttpClientConnection connection, InputStream in, long sent, long next)
            throws IOException {
        return sent > 0 && in.available() > 0;
    }

    /** Whether the other side has closed the connection, as far as this side has read. */
    boolean inputEnded() {
        return ended;
    }

    /** Bytes that no request asked for: whoever takes them for the next answer is out of step. */
    private boolean hasUnexpectedInput() throws IOException {
        SocketHolder holder = getSocketHolder();
        if (holder == null || holder.getInputStream().available() > 0) {
            return true;
        }
        peeking = true;
        try {
            return isDataAvailable(UNUSED);
        } finally {
            peeking = false;
        }
    }

    @Override
    public void bind(Socket socket) throws IOException {
        super.bind(socket);
        bind(new SocketHolder(socket) {
            @Override
            protected InputStream getInputStream(Socket bound) throws IOException {
                return new PeekableInput(bound.getInputStream());
            }
        });
    }

    @Override
    public void bind(SSLSocket encrypted, Socket socket) throws IOException {
        super.bind(encrypted, socket);
        bind(new SocketHolder(encrypted, socket) {
            @Override
            protected InputStream getInputStream(Socket bound) throws IOException {
                return new PeekableInput(bound.getInputStream());
            }
        });
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {}

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {}

    /** While peeking, what is buffered already is all there is: the socket is not waited for. */
    private final class PeekableInput extends InputStream {

        private final InputStream socket;

        PeekableInput(InputStream socket) {
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            return socket.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (peeking) {
                return 0;
            }
            int read = socket.read(target, offset, length);
            ended |= read < 0;
            return read;
        }

        @Override
        public int available() throws IOException {
            return socket.available();
        }
    }
}
