package dev.espalier.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.TransportConfigBuilder;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 49: a client that cannot be made leaves neither a thread nor an open file, however often it is tried. */
class FailedBuildTest {

    private static final int TRIES = 50;

    @Test
    void leavesNothingOpen(@TempDir Path directory) throws IOException {
        Path broken = Files.writeString(
                directory.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        List<Runnable> failures = List.of(
                () -> node("https://a:notaport"),
                () -> node("https://u:p@a").node("https://v:q@b"),
                () -> create(node("https://a").caCertificate(broken)),
                () -> create(node("https://a").caCertificate(directory)),
                () -> create(node("https://a").tls(TlsSettings.standard().withClientKeyStore(broken, new char[1]))),
                () -> create(node("https://a").node("https://A:443").caCertificate(directory.resolve("missing"))));
        Runnable all = () -> failures.forEach(failure -> assertThrows(IllegalArgumentException.class, failure::run));
        all.run();
        Set<Thread> threads = threadsOfTransports();
        long descriptors = descriptors();

        for (int i = 0; i < TRIES; i++) {
            all.run();
        }

        assertEquals(threads, threadsOfTransports());
        assertTrue(descriptors() < descriptors + TRIES, descriptors + " became " + descriptors());
    }

    private static TransportConfigBuilder node(String address) {
        return TransportConfig.builder().node(address);
    }

    private static void create(TransportConfigBuilder builder) {
        Transport.create(builder.build()).close();
    }

    private static Set<Thread> threadsOfTransports() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("espalier-"))
                .collect(Collectors.toSet());
    }

    private static long descriptors() {
        assumeTrue(
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean,
                "This system does not tell its file descriptors");
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }
}
