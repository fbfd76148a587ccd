package dev.espalier.benchmarks.question;

import dev.espalier.server.ServerInfo;
import java.util.function.Supplier;

/** The server that nobody asks for: nothing in the search depends on what it is. */
final class NoServer {

    static final Supplier<ServerInfo> INFO = () -> {
        throw new IllegalStateException("the search depends on the server");
    };

    private NoServer() {}
}
