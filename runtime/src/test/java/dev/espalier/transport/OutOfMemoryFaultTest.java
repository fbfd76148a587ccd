package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fault 11, for real: a process whose heap is too small for the answers that it asks for. */
@Timeout(90)
class OutOfMemoryFaultTest {

    private static final int CALLS = 12;
    private static final byte[] LARGE = new byte[8 << 20];

    @Test
    void fault11_everyCallHasAnOutcomeThenTheClientWorksOnAndCloses() throws Exception {
        try (ScriptedNode node = new ScriptedNode().usually(wire -> {
            boolean large = wire.target().startsWith("/large");
            wire.answer(200, "", large ? LARGE : new byte[2]);
        })) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx40m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Caller.class.getName(),
                            node.node().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = process.getInputStream()) {
                String told = new String(out.readAllBytes(), StandardCharsets.UTF_8).trim();

                assertEquals(0, process.waitFor(), told);
                String[] lines = told.split("\\R");
                assertEquals(2, lines.length, told);
                assertTrue(Integer.parseInt(lines[0]) > 0, "calls that ran out of memory: " + told);
                assertEquals("closed", lines[1]);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Asks for more than there is room for, then for little. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] arguments) throws Exception {
            try (Transport transport = Transport.create(TransportConfig.builder()
                    .node(arguments[0])
                    .maxConnectionsPerNode(CALLS)
                    .deadline(Duration.ofSeconds(20))
                    .backoff(retry -> Duration.ofMillis(10))
                    .closeTimeout(Duration.ofMillis(100))
                    .build())) {
                small(transport);
                int failed = 0;
                for (CompletableFuture<byte[]> call : large(transport)) {
                    failed += failed(call) ? 1 : 0;
                }
                small(transport);
                System.out.println(failed);
            }
            System.out.println("closed");
        }

        private static List<CompletableFuture<byte[]>> large(Transport transport) {
            Request large = Request.get(RequestPath.of("large"))
                    .withOptions(RequestOptions.none().withMaxResponseBytes(Long.MAX_VALUE));
            List<CompletableFuture<byte[]>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(transport.executeAsync(large, ResponseReader.bytes()));
            }
            return calls;
        }

        /** Those that succeeded stay in memory. */
        private static boolean failed(CompletableFuture<byte[]> call) throws InterruptedException, TimeoutException {
            try {
                call.get(30, TimeUnit.SECONDS);
                return false;
            } catch (ExecutionException e) {
                return true;
            }
        }

        private static void small(Transport transport) throws Exception {
            Request small = Request.get(RequestPath.of("small"));
            if (transport.executeAsync(small, ResponseReader.status()).get(30, TimeUnit.SECONDS) != 200
                    || transport.execute(small, ResponseReader.status()) != 200) {
                throw new IllegalStateException("It does not work");
            }
        }
    }
}
