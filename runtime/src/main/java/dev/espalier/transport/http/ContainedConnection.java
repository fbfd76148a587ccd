package dev.espalier.transport.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http.impl.nio.ClientHttp1IOEventHandler;
import org.apache.hc.core5.http.impl.nio.ClientHttp1StreamDuplexer;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of HttpClient's connections that keeps an error to itself: it ends with it, and the I/O thread goes on to serve the
 * others.
 */
final class ContainedConnection extends ClientHttp1IOEventHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ContainedConnection.class);

    private interface Event {
        void happen() throws IOException;
    }

    ContainedConnection(ClientHttp1StreamDuplexer duplexer) {
        super(duplexer);
    }

    @Override
    public void connected(IOSession session) throws IOException {
        contain(() -> super.connected(session));
    }

    @Override
    public void inputReady(IOSession session, ByteBuffer source) throws IOException {
        contain(() -> super.inputReady(session, source));
    }

    @Override
    public void outputReady(IOSession session) throws IOException {
        contain(() -> super.outputReady(session));
    }

    @Override
    public void timeout(IOSession session, Timeout timeout) throws IOException {
        contain(() -> super.timeout(session, timeout));
    }

    @Override
    public void exception(IOSession session, Exception cause) {
        try {
            super.exception(session, cause);
        } catch (Error e) {
            report(e);
        }
    }

    @Override
    public void disconnected(IOSession session) {
        try {
            super.disconnected(session);
        } catch (Error e) {
            report(e);
        }
    }

    private static void contain(Event event) throws IOException {
        try {
            event.happen();
        } catch (Error e) {
            throw new Mishap(e);
        }
    }

    private static void report(Error e) {
        LOG.error("A connection of asynchronous calls could not be ended in order", e);
    }
}
