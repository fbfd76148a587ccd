package dev.espalier.testing.provision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on the loopback interface, which answers every request itself: a file of three bytes, or a refused tunnel. */
final class TestProxy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private volatile String challenge = "";
    private volatile String credentialsHeader = "";
    private volatile String credentials = "";

    TestProxy() throws IOException {
        Thread thread = new Thread(this::accept, "test proxy");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    /** From now on, refuses requests without these credentials. */
    void demand(String challengeHeader, String challengeValue, String credentialsHeader, String userAndPassword) {
        credentials = "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
        this.credentialsHeader = credentialsHeader;
        challenge = challengeHeader + ": " + challengeValue;
    }

    /** The requests so far: method and address. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The credentials that were sent, right or wrong. */
    List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                answer(connection);
            } catch (IOException e) {
                // Closed by the test, or given up by the client: its assertion tells.
            }
        }
    }

    private void answer(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = reader.readLine();
        if (request == null) {
            return;
        }
        requests.add(request.substring(0, request.lastIndexOf(' ')));
        boolean known = challenge.isEmpty();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            if (!challenge.isEmpty() && line.startsWith(credentialsHeader + ": ")) {
                authorizations.add(line);
                known = line.equals(credentialsHeader + ": " + credentials);
            }
        }
        connection.getOutputStream().write(response(request, known).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String response(String request, boolean known) {
        if (request.startsWith("CONNECT ")) {
            return "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        if (!known) {
            String status = challenge.startsWith("Proxy") ? "407 Proxy Authentication Required" : "401 Unauthorized";
            return "HTTP/1.1 " + status + "\r\n" + challenge + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        return "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\n";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
