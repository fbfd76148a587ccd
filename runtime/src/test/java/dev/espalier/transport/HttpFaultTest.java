package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.raw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.PercentEncoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** What goes wrong in HTTP and in what it carries. */
@Timeout(20)
class HttpFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String GZIP_JSON = JSON + "Content-Encoding: gzip\r\n";

    @Test
    void tooManyRequestsComeWithTheHintOfTheServer() {
        try (ScriptedNode node = new ScriptedNode()
                        .usually(answer(429, JSON + "Retry-After: 3600\r\n", bytes("{\"error\":\"busy\"}")));
                Transport transport = connect(config(node))) {
            ResponseException e = refused(transport, READ);

            assertEquals(429, e.status());
            assertEquals(Duration.ofHours(1), e.retryAfter());
            assertEquals("busy", e.reason());
            assertEquals(1, node.requests().size());
        }
    }

    @Test
    void anUploadThatTheNodeRefusesIsStopped() {
        CountDownLatch answered = new CountDownLatch(1);
        assertStopsUpload(new CountingBody(64 << 20, answered), wire -> {
            wire.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            answered.countDown();
            wire.awaitEnd();
        });
    }

    @Test
    void aRefusalIsReadEvenIfTheNodeHangsUpDuringTheUpload() {
        assertStopsUpload(new CountingBody(64 << 20), wire -> {
            wire.read(1 << 20);
            wire.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            wire.close();
        });
    }

    private void assertStopsUpload(CountingBody body, ScriptedNode.Step refusal) {
        Request upload = Request.put(RequestPath.of("x")).withBody(body);
        try (ScriptedNode node = new ScriptedNode(refusal);
                Transport transport = connect(config(node))) {
            assertEquals(413, refused(transport, upload).status());

            assertTrue(body.written.get() < body.length(), body.written + " bytes were sent");
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void redirectsAreShownAndNotFollowed() {
        try (ScriptedNode elsewhere = new ScriptedNode();
                ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).credentials(new Credentials.Bearer("s3cret")))) {
            String target = "http://user:s3cret@127.0.0.1:" + elsewhere.node().port() + "/login?token=s3cret";
            node.then(answer(302, "Location: " + target + "\r\n", new byte[0]));

            ResponseException e = refused(transport, READ);

            assertEquals(302, e.status());
            assertTrue(e.getMessage().contains("leads to " + elsewhere.node() + "/login"), e.getMessage());
            assertFalse(e.getMessage().contains("s3cret"), e.getMessage());
            assertEquals(0, elsewhere.connections());
        }
    }

    @Test
    void aPageOfAProxyInPlaceOfAnAnswerIsShown() {
        byte[] page = bytes("<html><body>Please log in</body></html>" + " ".repeat(2000) + "end");
        try (ScriptedNode node = new ScriptedNode(answer(200, "Content-Type: text/html\r\n", page));
                Transport transport = connect(config(node))) {
            DecodeException e = assertThrows(DecodeException.class, () -> transport.execute(READ, Json::firstString));

            assertEquals(200, e.status());
            assertEquals("text/html", e.mediaType());
            assertTrue(e.excerpt().startsWith("<html><body>Please log in"), e.excerpt());
            assertTrue(e.getMessage().contains("status 200 and content type text/html"), e.getMessage());
            assertInstanceOf(JacksonException.class, e.getCause());
        }
    }

    @Test
    void aPageOfAProxyWithARefusalIsShownUpToOneKibibyte() {
        byte[] page = bytes("<h1>Bad Gateway</h1>" + "x".repeat(5000));
        try (ScriptedNode node = new ScriptedNode().usually(answer(502, "Content-Type: text/html\r\n", page));
                Transport transport = connect(config(node).maxRetries(0))) {
            ResponseException e = refused(transport, READ);

            assertNull(e.errorType());
            assertEquals(1024, e.body().length());
            assertTrue(e.getMessage().contains("text/html: <h1>Bad Gateway</h1>"), e.getMessage());
            assertEquals(node.node(), e.node());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": nonsense}", "{\"a\": \"b\"", "{\"a\": \"b", "{\"a\" \"b\"}"})
    void malformedJsonIsAnErrorOfItsOwnAndNotRepeated(String json) {
        try (ScriptedNode node = new ScriptedNode().usually(answer(200, json));
                Transport transport = connect(config(node))) {
            DecodeException e = assertThrows(DecodeException.class, () -> transport.execute(READ, Json::firstString));

            assertEquals(json, e.excerpt());
            assertTrue(e.getMessage().contains("(line 1, column "), e.getMessage());
            assertEquals(1, node.requests().size());
        }
    }

    @Test
    void compressedAnswersAreReadEvenUnasked() throws IOException {
        try (ScriptedNode node = new ScriptedNode(answer(200, GZIP_JSON, gzip(bytes("{\"a\":\"b\"}"))));
                Transport transport = connect(config(node))) {
            assertEquals("b", transport.execute(READ, Json::firstString));
            assertEquals("", node.onlyRequest().header("Accept-Encoding"));
            transport.execute(READ, ResponseReader.status());
            assertEquals(1, node.connections());
        }
    }

    @Test
    void bodiesAreCompressedWhenThatIsConfigured() throws IOException {
        byte[] large = bytes("{\"a\":\"" + "b".repeat(5000) + "\"}");
        Request upload = Request.put(RequestPath.of("x")).withBody(RequestBody.json(large));
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).compression(true))) {
            transport.execute(upload, ResponseReader.status());

            ScriptedNode.Received request = node.onlyRequest();
            assertEquals("gzip", request.header("Content-Encoding"));
            assertEquals("gzip", request.header("Accept-Encoding"));
            assertTrue(request.body().length < 500, request.body().length + " bytes");
            assertArrayEquals(large, new GZIPInputStream(new ByteArrayInputStream(request.body())).readAllBytes());
        }
    }

    @Test
    void truncatedGzipCountsAsABrokenConnection() throws IOException {
        byte[] gzip = gzip(bytes("{\"a\":\"b\"}"));
        try (ScriptedNode node = new ScriptedNode(answer(200, GZIP_JSON, Arrays.copyOf(gzip, gzip.length - 10)));
                ScriptedNode other = new ScriptedNode().usually(answer(200, "{\"a\":\"whole\"}"));
                Transport transport = connect(config(node, other))) {
            assertEquals("whole", transport.execute(READ, Json::firstString));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, -6, -2})
    void corruptGzipIsNotRead(int position) throws IOException {
        byte[] gzip = gzip(bytes("{\"a\":\"b\"}"));
        gzip[position < 0 ? gzip.length + position : 0] ^= 0x55;
        try (ScriptedNode node = new ScriptedNode(answer(200, GZIP_JSON, gzip));
                Transport transport = connect(config(node))) {
            assertThrows(DecodeException.class, () -> transport.execute(READ, Json::firstString));

            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void aBombIsDefused() throws IOException {
        byte[] bomb = gzip(new byte[50 << 20]);
        try (ScriptedNode node = new ScriptedNode(answer(200, GZIP_JSON, bomb));
                Transport transport = connect(config(node).maxResponseBytes(1 << 20))) {
            assertTooLargeOnceAndHarmless(transport, node);
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        ScriptedNode.Step endless = wire -> {
            wire.body();
            wire.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                wire.write("1000\r\n" + "x".repeat(0x1000) + "\r\n");
            }
        };
        try (ScriptedNode node = new ScriptedNode(endless);
                Transport transport = connect(config(node).maxResponseBytes(1 << 20))) {
            assertTooLargeOnceAndHarmless(transport, node);
        }
    }

    @Test
    void anAnswerAboveTheLimitIsRefusedByItsAnnouncement() {
        try (ScriptedNode node = new ScriptedNode(answer(200, JSON, new byte[2000]));
                Transport transport = connect(config(node).maxResponseBytes(1999))) {
            assertTooLargeOnceAndHarmless(transport, node);
        }
    }

    @Test
    void aStreamingReaderMayLiftTheLimit() {
        try (ScriptedNode node = new ScriptedNode(answer(200, JSON, new byte[2000]));
                Transport transport = connect(config(node).maxResponseBytes(10))) {
            Request streamed = READ.withOptions(RequestOptions.none().withMaxResponseBytes(Long.MAX_VALUE));

            assertEquals(2000, transport.execute(streamed, ResponseReader.bytes()).length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
                "HTTP/1.1 204 No Content\r\n\r\n{\"more\":\"than nothing\"}",
                "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
            })
    void anAnswerThatIsOutOfStepEndsItsConnection(String firstAnswer) {
        try (ScriptedNode node = new ScriptedNode(raw(firstAnswer)).usually(answer(200, "{\"a\":\"second\"}"));
                Transport transport = connect(config(node))) {
            transport.execute(READ, ResponseReader.bytes());

            assertEquals("second", transport.execute(READ, Json::firstString));
            assertEquals(2, node.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void aLengthThatIsStatedTwiceIsNotBelieved(String second) {
        String twice = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: " + second + "\r\n\r\n{}x";
        try (ScriptedNode node = new ScriptedNode(raw(twice)).usually(answer(200, "{\"a\":\"second\"}"));
                Transport transport = connect(config(node))) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.bytes()));

            assertEquals(Kind.PROTOCOL, e.kind());
            assertEquals("second", transport.execute(READ, Json::firstString));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void aBodyAfterHeadIsNotTakenForTheNextAnswer() {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n";
        try (ScriptedNode node = new ScriptedNode(raw(head), raw(head + "{\"a\":\"x\"}"))
                        .usually(answer(200, "{\"a\":\"second\"}"));
                Transport transport = connect(config(node))) {
            Request exists = Request.head(RequestPath.of("x"));

            assertEquals(200, transport.execute(exists, ResponseReader.status()));
            assertEquals(200, transport.execute(exists, ResponseReader.status()));
            assertEquals(1, node.connections());
            assertEquals("second", transport.execute(READ, Json::firstString));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void provisionalAnswersAreSkippedAndDuplicateHeadersHarmless() {
        try (ScriptedNode node = new ScriptedNode(raw("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                        + "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Type: text/html\r\n"
                        + "Content-Length: 2\r\n\r\n{}"));
                Transport transport = connect(config(node))) {
            assertEquals("application/json", transport.execute(READ, Response::contentType));
        }
    }

    @Test
    void warningsReachTheReader() {
        try (ScriptedNode node = new ScriptedNode(answer(
                        200,
                        "Warning: 299 ES-9 \"one\", 299 ES-9 \"two\"\r\nWarning: 299 ES-9 \"three\"\r\n",
                        bytes("{}")));
                Transport transport = connect(config(node))) {
            assertEquals(List.of("one", "two", "three"), transport.execute(READ, Response::warnings));
        }
    }

    @Test
    void whatAReaderLeavesUnreadDoesNotCostTheConnectionUnlessItIsMuch() {
        try (ScriptedNode node =
                        new ScriptedNode(answer(200, JSON, new byte[10_000]), answer(200, JSON, new byte[1 << 20]));
                Transport transport = connect(config(node))) {
            transport.execute(READ, ResponseReader.status());
            transport.execute(READ, ResponseReader.status());
            assertEquals(1, node.connections());

            transport.execute(READ, ResponseReader.status());
            assertEquals(2, node.connections());
        }
    }

    @Test
    void aReaderThatThrowsCostsItsConnectionOnly() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> transport.execute(READ, response -> {
                        throw new IllegalStateException("mine");
                    }));

            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void headersOfTheRequestReplaceThoseOfTheConfiguration() {
        Request request = Request.post(RequestPath.of("x", "_doc"))
                .withBody(RequestBody.ndjson(bytes("{}\n")))
                .withHeader("accept", "application/vnd.elasticsearch+json;compatible-with=9")
                .withHeader("Content-Type", "application/vnd.elasticsearch+x-ndjson;compatible-with=9")
                .withHeader("X-Opaque-Id", "from the request")
                .withOptions(RequestOptions.none()
                        .withHeader("X-Opaque-Id", "from the options")
                        .withHeader("X-Fixed", null));
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node)
                        .header("X-Fixed", "fixed")
                        .header("X-Kept", "kept")
                        .credentials(new Credentials.Bearer("t")))) {
            transport.execute(request, ResponseReader.status());

            ScriptedNode.Received received = node.onlyRequest();
            assertEquals("application/vnd.elasticsearch+json;compatible-with=9", received.header("Accept"));
            assertEquals("application/vnd.elasticsearch+x-ndjson;compatible-with=9", received.header("Content-Type"));
            assertEquals("from the options", received.header("X-Opaque-Id"));
            assertEquals("", received.header("X-Fixed"));
            assertEquals("kept", received.header("X-Kept"));
            assertEquals("Bearer t", received.header("Authorization"));
            assertTrue(received.header("User-Agent").matches("espalier/\\d+\\.\\d+\\.\\d+.*"));
        }
    }

    @Test
    void thePrefixOfANodeComesFirst() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(TransportConfig.builder().node(node.node() + "/a%20b/"))) {
            transport.execute(READ.withParameter("p", "1"), ResponseReader.status());

            assertEquals("/a%20b/x?p=1", node.onlyRequest().target());
        }
    }

    @Test
    void idsArriveAsTheyWereGiven() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            for (String id : List.of("a/b", "100%", "%41", "?x=y#z", "ü 😀", "..", "a+b;c,d", "\u0001")) {
                transport.execute(Request.get(RequestPath.of("x", "_doc", id)), ResponseReader.status());

                String target = node.requests().get(node.requests().size() - 1).target();
                assertTrue(target.startsWith("/x/_doc/"), target);
                assertEquals(id, PercentEncoding.decode(target.substring("/x/_doc/".length())));
            }
        }
    }

    @Test
    void bodiesInPartsAndOfUnknownLengthArriveWhole() {
        RequestBody parts = RequestBody.of(
                RequestBody.NDJSON, List.of(ByteBuffer.wrap(bytes("-one-"), 1, 3), ByteBuffer.wrap(bytes("two"))));
        CountingBody unknown = new CountingBody(300_000) {
            @Override
            public long length() {
                return UNKNOWN_LENGTH;
            }
        };
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            transport.execute(Request.post(RequestPath.of("_bulk")).withBody(parts), ResponseReader.status());
            transport.execute(Request.post(RequestPath.of("_bulk")).withBody(unknown), ResponseReader.status());
            transport.execute(Request.post(RequestPath.of("_refresh")), ResponseReader.status());

            assertEquals("onetwo", node.requests().get(0).text());
            assertEquals("application/x-ndjson", node.requests().get(0).header("Content-Type"));
            assertEquals(framingOfUnknownLength(), node.requests().get(1).header("Transfer-Encoding"));
            assertEquals(300_000, node.requests().get(1).body().length);
            assertEquals("0", node.requests().get(2).header("Content-Length"));
        }
    }

    /** A body that is written into the connection has a length only when it ends. */
    String framingOfUnknownLength() {
        return "chunked";
    }

    private static void assertTooLargeOnceAndHarmless(Transport transport, ScriptedNode node) {
        TransportException e =
                assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.bytes()));

        assertEquals(Kind.TOO_LARGE, e.kind());
        assertEquals(1, e.attempts().size());
        assertEquals(200, transport.execute(READ, ResponseReader.status()));
        assertEquals(2, node.connections());
    }

    private static ResponseException refused(Transport transport, Request request) {
        return assertThrows(ResponseException.class, () -> transport.execute(request, ResponseReader.bytes()));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static TransportConfigBuilder config(ScriptedNode... nodes) {
        TransportConfigBuilder builder =
                TransportConfig.builder().shuffleNodes(false).backoff(retry -> Duration.ofMillis(1));
        for (ScriptedNode node : nodes) {
            builder.node(node.node());
        }
        return builder.withoutDiscovery().closeTimeout(Duration.ofMillis(100));
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.build()));
    }

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }
}
