package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 3: the system finds out about peers that are gone without a word, as TCP keep-alive is on. */
@Timeout(20)
class KeepAliveFaultTest {

    /** The kernel's table of connections: state and timer of each. */
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    private static final int REMOTE_ADDRESS = 2;
    private static final int STATE = 3;
    private static final int TIMER = 5;
    private static final String ESTABLISHED = "01";
    private static final String KEEP_ALIVE_TIMER = "02";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux shows the timers of its connections")
    void idleConnectionsAreProbedByTheSystem(boolean async) throws IOException {
        try (ScriptedNode node = new ScriptedNode();
                Transport blocking = Transport.create(
                        TransportConfig.builder().node(node.node()).build())) {
            Transport transport = async ? new AsyncForm(blocking) : blocking;
            transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status());

            assertEquals(
                    List.of(KEEP_ALIVE_TIMER), timersOfConnectionsTo(node.node().port()));
        }
    }

    private static List<String> timersOfConnectionsTo(int port) throws IOException {
        String remote = String.format(":%04X", port);
        return TABLES.stream()
                .flatMap(KeepAliveFaultTest::rows)
                .map(row -> row.trim().split("\\s+"))
                .filter(row -> row[REMOTE_ADDRESS].endsWith(remote) && row[STATE].equals(ESTABLISHED))
                .map(row -> row[TIMER].substring(0, 2))
                .toList();
    }

    private static Stream<String> rows(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
