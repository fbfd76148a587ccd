package dev.espalier.stress;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Fault 48: a process that is stopped, as a frozen container is, goes on as if nothing had happened. */
@Timeout(60)
@EnabledOnOs(value = OS.LINUX, disabledReason = "It takes the signals and the process table of Linux")
class SuspendedProcessTest {

    /** Longer than a connection is trusted without being asked. */
    private static final long LONG_PAUSE = 1_100_000_000;

    @Test
    void connectionsThatWereClosedMeanwhileAreReplacedAndNothingIsSentTwice() throws Exception {
        try (FastNode node = new FastNode()) {
            Process process = start(node.node().port());
            try (OutputStream commands = process.getOutputStream();
                    BufferedReader answers = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals("200 and 200", answerTo(commands, answers));

                signal("STOP", process);
                await(() -> isStopped(process), "the process stands still");
                node.dropConnections();
                await(() -> node.openConnections() == 0, "its connections are closed");
                long longPause = System.nanoTime() + LONG_PAUSE;
                await(() -> System.nanoTime() > longPause, "time passes");
                signal("CONT", process);

                assertEquals("200 and 200", answerTo(commands, answers));
                assertEquals(4, node.requests());
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static String answerTo(OutputStream commands, BufferedReader answers) throws IOException {
        commands.write('\n');
        commands.flush();
        return answers.readLine();
    }

    private static Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Caller.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertEquals(0, status, name);
    }

    private static boolean isStopped(Process process) {
        try {
            String row = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            // The name of the program comes before, in parentheses.
            return row.startsWith("T", row.lastIndexOf(')') + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends something that must not be sent twice, for each line that it gets: at once blocking and asynchronously. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] arguments) throws IOException {
            TransportConfig config = TransportConfig.builder()
                    .node("http://127.0.0.1:" + arguments[0])
                    .maxRetries(0)
                    .build();
            try (Transport transport = Transport.create(config)) {
                while (System.in.read() >= 0) {
                    Request create = Request.post(RequestPath.of("x", "_doc"));
                    CompletableFuture<Integer> future = transport.executeAsync(create, ResponseReader.status());
                    System.out.println(transport.execute(create, ResponseReader.status()) + " and " + future.join());
                }
            }
        }
    }
}
