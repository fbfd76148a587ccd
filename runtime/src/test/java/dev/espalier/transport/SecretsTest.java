package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs calls of all kinds in a Java of their own, with every logger wide open, and reads all that is printed. */
class SecretsTest {

    private static final String USER = "visible-user";
    private static final String PASSWORD = "pa55word";
    private static final String TOKEN = "t0ken-of-the-request";
    private static final String DOCUMENT = "content-of-the-document";
    private static final String ANSWER = "content-of-the-answer";

    @ParameterizedTest
    @ValueSource(strings = {"debug", "trace"})
    void noSecretIsLoggedOrPrinted(String level, @TempDir Path directory) throws Exception {
        List<String> secrets = new ArrayList<>(SecretIdentities.prepare(directory));
        String output = run(level, directory);

        assertTrue(output.contains("PUT /x/_doc/1"), output);
        assertEquals(
                3, output.split("is avoided for", -1).length - 1, "one warning for each node that fails in\n" + output);
        assertTrue(output.contains("done"), output);
        String basic = new Credentials.Basic(USER, PASSWORD).authorization().substring("Basic ".length());
        assertEquals(1, output.split("are not secure", -1).length - 1, "one warning for one transport in\n" + output);
        assertEquals(level.equals("trace"), output.contains(DOCUMENT), "bodies at trace only, in\n" + output);
        assertEquals(level.equals("trace"), output.contains("curl -X PUT 'http://127.0.0.1:"), output);
        secrets.addAll(List.of(PASSWORD, basic, TOKEN, ANSWER));
        for (String secret : secrets) {
            assertFalse(output.contains(secret), secret + " in\n" + output);
        }
    }

    private static String run(String level, Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // It ends before the optimizing compiler pays.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=" + level,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Calls.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return output;
    }

    /** Success, refusals, a redirect, a broken answer, a dead node; then everything that has a text form. */
    static final class Calls {

        private Calls() {}

        public static void main(String[] arguments) {
            byte[] content = ("{\"secret\":\"" + ANSWER + "\"}").getBytes(StandardCharsets.UTF_8);
            ScriptedNode.Step usual = ScriptedNode.answer(200, "Content-Type: application/json\r\n", content);
            try (ScriptedNode node = new ScriptedNode().usually(usual)) {
                TransportConfig config = TransportConfig.builder()
                        .node(node.node().toString().replace("://", "://" + USER + ":" + PASSWORD + "@"))
                        .header("X-Token", TOKEN)
                        .backoff(retry -> Duration.ofMillis(1))
                        .build();
                Request request = Request.put(RequestPath.of("x", "_doc", "1"))
                        .withHeader("X-Other-Token", TOKEN)
                        .withBody(RequestBody.json(("{\"a\":\"" + DOCUMENT + "\"}").getBytes()))
                        .withOptions(RequestOptions.none().withHeader("Authorization", "Bearer " + TOKEN));
                System.out.println(config + " " + request + " " + request.options() + " " + request.body());
                try (Transport transport = Transport.create(config)) {
                    System.out.println(transport + " " + transport.execute(request, Response::toString));
                    node.then(
                            ScriptedNode.answer(401, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"}}"),
                            ScriptedNode.answer(
                                    302, "Location: http://u:" + PASSWORD + "@a/?t=" + TOKEN + "\r\n", new byte[0]),
                            ScriptedNode.hangUp());
                    fail(transport, request);
                    fail(transport, request);
                    fail(transport, request.withIdempotent(false));
                    node.goDown();
                    fail(transport, request);
                }
            }
            SecretIdentities.run(Path.of(arguments[0]));
            System.out.println("done");
        }

        private static void fail(Transport transport, Request request) {
            try {
                transport.execute(request, ResponseReader.bytes());
            } catch (ClientException e) {
                e.printStackTrace(System.out);
            }
        }
    }

    @Test
    void addressesWithPasswordsAreNotRepeated() {
        String address = "http://" + USER + ":" + PASSWORD + "@host:notaport";

        Exception e = assertThrows(
                IllegalArgumentException.class, () -> TransportConfig.builder().node(address));

        assertFalse(e.toString().contains(PASSWORD), e.toString());
    }
}
