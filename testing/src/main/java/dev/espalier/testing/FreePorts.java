package dev.espalier.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds free TCP ports of the loopback interface, below the range from which operating systems take the local ports of
 * outgoing connections: otherwise a client could be given the port of a node that is stopped for a moment.
 */
final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    /** Chooses so many different ports that are free now; another process may still take one. */
    static Deque<Integer> choose(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Deque<Integer> ports = new ArrayDeque<>();
            for (int attempt = 0; ports.size() < count; attempt++) {
                if (attempt == ATTEMPTS) {
                    throw new SearchClusterException("No free ports on the loopback interface between " + LOWEST
                            + " and " + HIGHEST + ": " + count + " are needed");
                }
                int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
                if (hold(port, held)) {
                    ports.add(port);
                }
            }
            return ports;
        } finally {
            held.forEach(FreePorts::release);
        }
    }

    private static boolean hold(int port, List<ServerSocket> held) {
        try {
            ServerSocket socket = new ServerSocket();
            held.add(socket);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Then the server will find the port taken, and others are chosen.
        }
    }
}
