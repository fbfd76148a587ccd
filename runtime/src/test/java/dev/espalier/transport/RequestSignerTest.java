package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StreamedBody;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.SignableRequest;
import dev.espalier.transport.support.IoThread;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures over what is sent, checked by what arrives. */
@Timeout(20)
class RequestSignerTest {

    private static final byte[] KEY = "k3y".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LARGE = ("{\"a\":\"" + "x".repeat(5000) + "\"}").getBytes(StandardCharsets.US_ASCII);

    private final ScriptedNode node = new ScriptedNode();
    private final AtomicInteger signed = new AtomicInteger();

    @AfterEach
    void close() {
        node.close();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "without body",
                        Request.get(RequestPath.of("ä/b", "_search")).withParameter("q", "a b&c")),
                Arguments.of("empty", Request.put(RequestPath.of("x"))),
                Arguments.of(
                        "small", Request.put(RequestPath.of("x")).withBody(RequestBody.json(new byte[] {'{', '}'}))),
                Arguments.of("large", Request.put(RequestPath.of("x")).withBody(RequestBody.json(LARGE))),
                Arguments.of(
                        "parts",
                        Request.post(RequestPath.of("_bulk"))
                                .withBody(RequestBody.of(
                                        RequestBody.NDJSON,
                                        List.of(ByteBuffer.wrap(LARGE), ByteBuffer.wrap(LARGE, 3, 700))))),
                Arguments.of("streaming", Request.put(RequestPath.of("x")).withBody(new StreamedBody(LARGE))),
                Arguments.of(
                        "headers",
                        Request.get(RequestPath.of("x"))
                                .withOptions(RequestOptions.none()
                                        .withOpaqueId("id")
                                        .withCredentials(new Credentials.Bearer("t")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void whatArrivesIsWhatWasSigned(String kind, Request request) {
        check(request, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void bodiesAreSignedAsTheyAreCompressed(String kind, Request request) {
        check(request, true);
    }

    private void check(Request request, boolean compression) {
        Node prefixed = new Node("http", "127.0.0.1", node.node().port(), "/prefix");
        try (Transport transport = connect(TransportConfig.builder()
                .node(prefixed)
                .compression(compression)
                .signer(this::hmac))) {
            assertEquals(200, transport.execute(request, ResponseReader.status()));
        }
        ScriptedNode.Received received = node.onlyRequest();
        assertTrue(received.target().startsWith("/prefix/"), received.target());
        assertFalse(
                received.headers().containsKey("Transfer-Encoding"),
                received.headers().toString());
        String expected = hmac(
                received.method()
                        + received.target()
                        + received.header("Host")
                        + received.header("X-Opaque-Id")
                        + received.header("Content-Length")
                        + received.header("Content-Encoding"),
                List.of(ByteBuffer.wrap(received.body())));
        assertEquals(expected, received.header("X-Signature"));
        assertEquals("HMAC", received.header("Authorization"));
    }

    @Test
    void everyAttemptIsSignedForItsNode() {
        node.then(answer(429, "{}"));
        try (ScriptedNode other = new ScriptedNode();
                Transport transport = connect(TransportConfig.builder()
                        .node(node.node())
                        .node(other.node())
                        .withoutDiscovery()
                        .shuffleNodes(false)
                        .backoff(BackoffPolicy.none())
                        .signer(request -> {
                            signed.incrementAndGet();
                            return Map.of("X-Signed-For", request.node().toString());
                        }))) {
            transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status());

            assertEquals(node.node().toString(), node.onlyRequest().header("X-Signed-For"));
            assertEquals(other.node().toString(), other.onlyRequest().header("X-Signed-For"));
        }
        assertEquals(2, signed.get());
    }

    @Test
    void signsOnNoThreadThatDoesIo() {
        try (Transport transport =
                connect(TransportConfig.builder().node(node.node()).signer(request -> {
                    assertFalse(Thread.currentThread() instanceof IoThread);
                    return Map.of("X-Signature", "s");
                }))) {
            transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status());
        }
        assertEquals("s", node.onlyRequest().header("X-Signature"));
    }

    @Test
    void theExceptionOfASignerEndsTheCallAsItIs() {
        RuntimeException failure = new IllegalStateException("no key");
        try (Transport transport =
                connect(TransportConfig.builder().node(node.node()).signer(request -> {
                    throw failure;
                }))) {
            for (int i = 0; i < 3; i++) {
                assertSame(
                        failure,
                        assertThrows(
                                IllegalStateException.class,
                                () -> transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status())));
            }
        }
        assertEquals(0, node.requests().size());
    }

    @Test
    void headersThatWouldBreakTheRequestAreRefused() {
        for (Map<String, String> headers :
                List.of(Map.of("Content-Length", "1"), Map.of("X-A", "a\r\nX-B: b"), Map.of("a b", "c"))) {
            try (Transport transport =
                    connect(TransportConfig.builder().node(node.node()).signer(request -> headers))) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status()));
            }
        }
        assertEquals(0, node.requests().size());
    }

    private Map<String, String> hmac(SignableRequest request) {
        signed.incrementAndGet();
        Map<String, String> headers = request.headers();
        String text = request.method().name()
                + request.target()
                + headers.get("host")
                + headers.getOrDefault("x-opaque-id", "")
                + headers.getOrDefault("content-length", "")
                + headers.getOrDefault("content-encoding", "");
        return Map.of("X-Signature", hmac(text, request.body()), "Authorization", "HMAC");
    }

    private static String hmac(String text, List<ByteBuffer> body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(text.getBytes(StandardCharsets.UTF_8));
            body.forEach(mac::update);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.closeTimeout(Duration.ofMillis(100)).build()));
    }

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }
}
