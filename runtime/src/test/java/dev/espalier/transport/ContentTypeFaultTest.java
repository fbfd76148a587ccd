package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonReader;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fault 21: the content type may be wrong or missing; what counts is whether the body is JSON. */
@Timeout(20)
class ContentTypeFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final JsonReader<JsonValue> VALUE = JsonReader.of(JsonValue::read);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                                                 | UTF-8",
                "text/plain                                           | UTF-8",
                "application/octet-stream                             | UTF-8",
                "application/x-unknown; q=1                           | UTF-8",
                "application/json; charset=ISO-8859-1                 | UTF-8",
                "application/vnd.elasticsearch+json;compatible-with=9 | UTF-8",
                "complete nonsense                                    | UTF-8",
                "application/json                                     | UTF-16BE",
            })
    void jsonIsReadByWhateverNameItGoes(String contentType, Charset charset) {
        try (ScriptedNode node = node(contentType, "{\"a\":\"b\u00fc\"}".getBytes(charset));
                Transport transport = connect(node)) {
            assertEquals("b\u00fc", transport.execute(READ, VALUE).get("a").asText(""));
        }
    }

    static Stream<Arguments> otherBodies() {
        return Stream.of(
                Arguments.of(
                        "application/json; charset=ISO-8859-1",
                        "{\"a\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("application/cbor", HexFormat.of().parseHex("bf61616162ff")),
                Arguments.of("application/smile", HexFormat.of().parseHex("3a290a01fa80614061fb")),
                Arguments.of("application/json", "pong".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of(null, "health ok".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("otherBodies")
    void whatIsNoJsonIsToldWithItsContentType(String contentType, byte[] body) {
        try (ScriptedNode node = node(contentType, body);
                Transport transport = connect(node)) {
            DecodeException e = assertThrows(DecodeException.class, () -> transport.execute(READ, VALUE));

            String named = contentType == null ? "no content type" : "content type " + contentType;
            assertTrue(e.getMessage().contains("with status 200 and " + named + " cannot be read"), e.getMessage());
            assertEquals(contentType, e.mediaType());
            assertEquals(1, node.requests().size(), "it is not repeated");
        }
    }

    @Test
    void anErrorIsReadByWhateverNameItGoes() {
        byte[] error = "{\"error\":{\"type\":\"t_exception\",\"reason\":\"r\"}}".getBytes(StandardCharsets.UTF_8);
        try (ScriptedNode node = new ScriptedNode(ScriptedNode.answer(400, "Content-Type: text/plain\r\n", error));
                Transport transport = connect(node)) {
            ResponseException e = assertThrows(ResponseException.class, () -> transport.execute(READ, VALUE));

            assertEquals("t_exception", e.errorType());
        }
    }

    private static ScriptedNode node(String contentType, byte[] body) {
        String header = contentType == null ? "" : "Content-Type: " + contentType + "\r\n";
        return new ScriptedNode(ScriptedNode.answer(200, header, body));
    }

    private static Transport connect(ScriptedNode node) {
        return Transport.create(TransportConfig.builder().node(node.node()).build());
    }
}
