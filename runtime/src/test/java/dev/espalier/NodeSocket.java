package dev.espalier;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where a node of a test listens: each connection has a thread of its own. It dies, and comes back on the same port. */
public final class NodeSocket implements AutoCloseable {

    /** Opens the socket to listen on, unbound. */
    @FunctionalInterface
    public interface Opener {
        ServerSocket open() throws IOException;
    }

    /** What happens over one connection, which is closed at the end. */
    @FunctionalInterface
    public interface Service {
        void serve(Socket connection) throws IOException, InterruptedException;
    }

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final String host;
    private final Opener opener;
    private final Service service;
    private final int port;
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable Thread acceptor;

    /**
     * Listens.
     *
     * @param port 0 for any
     */
    public NodeSocket(String host, int port, Opener opener, Service service) {
        this.host = host;
        this.opener = opener;
        this.service = service;
        this.port = listen(port);
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** How many connections were accepted. */
    public int connections() {
        return accepted.get();
    }

    /** How many connections are open. */
    public int openConnections() {
        return open.size();
    }

    /** Refuses connections from now on, and drops those that are open, whatever goes on in them. */
    public void goDown() {
        closeQuietly(server);
        // Until its thread is out of accept(), the kernel lets one more connection in.
        Thread accepting = acceptor;
        try {
            if (accepting != null) {
                accepting.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dropConnections();
    }

    /** Listens again on the same port. */
    public void comeBack() {
        listen(port);
    }

    /** Drops the open connections, as a proxy does with idle ones. */
    public void dropConnections() {
        open.forEach(NodeSocket::closeQuietly);
    }

    @Override
    public void close() {
        goDown();
    }

    private int listen(int at) {
        try {
            ServerSocket listening = opener.open();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(host, at), 200);
            server = listening;
            acceptor = start("accept", () -> accept(listening));
            return listening.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                accepted.incrementAndGet();
                open.add(connection);
                start("serve", () -> serve(connection));
            } catch (IOException e) {
                closeQuietly(listening);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            service.serve(connection);
        } catch (IOException e) {
            // The other side went away, or this node died.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(connection);
        }
    }

    private static Thread start(String what, Runnable task) {
        Thread thread = new Thread(task, "test-node-" + what);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void closeQuietly(@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            // It is gone in any case.
        }
    }
}
