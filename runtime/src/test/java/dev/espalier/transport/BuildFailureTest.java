package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be made leaves nothing behind, and what can be made starts nothing before it is used. */
class BuildFailureTest {

    @TempDir
    private static Path directory;

    static Stream<Runnable> failures() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.pem"), "?");
        Path missing = directory.resolve("missing");
        return Stream.of(
                () -> builder().node("ftp://host"),
                () -> builder().caCertificate(broken).build(),
                () -> builder().caCertificate(missing).build(),
                () -> builder().tls(TlsSettings.standard().withClientKeyStore(broken, new char[1])),
                () -> builder().node("http://plain").caCertificate(broken).build(),
                () -> builder()
                        .credentialsProvider(() -> new Credentials.Bearer("t"))
                        .credentials(new Credentials.Bearer("t"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nothingIsStarted(Runnable attempt) {
        Set<Thread> before = threads();

        assertThrows(IllegalArgumentException.class, attempt::run);

        assertEquals(before, threads());
    }

    @Test
    void aTransportThatIsNotUsedHasNoThread() {
        Set<Thread> before = threads();
        TransportConfig config = builder()
                .node("https://b")
                .credentialsProvider(() -> new Credentials.Bearer("t"))
                .build();

        try (Transport transport = Transport.create(config)) {
            assertEquals(config.nodes(), transport.nodes());
            assertEquals(before, threads());
        }
    }

    private static TransportConfigBuilder builder() {
        return TransportConfig.builder().node("https://a");
    }

    /** Those of transports. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("espalier-"))
                .collect(Collectors.toSet());
    }
}
