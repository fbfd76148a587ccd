package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.Article_;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Fault 32: half a character, NUL and control characters are escaped wherever users put them, or refused. */
class UnpairedSurrogatesTest {

    private static final String HOSTILE = "\ud800\udc00\udfff \0\u001b\u009f\ud83c";

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("a value", JsonValue.of(HOSTILE)),
                arguments("an element", JsonValue.of(List.of(Map.of("a", HOSTILE)))),
                arguments("a name", (JsonWritable) json -> JsonCodecs.ANY.write(json, Map.of(HOSTILE, 1))),
                arguments("a term", Article_.title.raw.is(HOSTILE)),
                arguments("one of several terms", Article_.tags.in(HOSTILE, "b")),
                arguments("words", Article_.content.match(HOSTILE)),
                arguments("a prefix", Article_.title.raw.startsWith(HOSTILE)),
                arguments("a wildcard", Article_.title.raw.contains(HOSTILE)),
                arguments("a document", (JsonWritable)
                        json -> JsonCodecs.map(ValueCodecs.STRING).write(json, Map.of(HOSTILE, HOSTILE))));
    }

    @Test
    void namesThatNoParserTakesBackAreRefusedWithTheirPlace() {
        for (String half : List.of("\ud800", "a\udc00", "\udc00\ud800", "\ud83c\ud83c\udf33")) {
            CodecException e =
                    assertThrows(CodecException.class, () -> JsonValue.of(Map.of("a", List.of(Map.of(half, 1)))));
            assertEquals("a name with half of a surrogate pair can't be read again at a[0]", e.getMessage());
        }
        String whole = "\ud83c\udf33 \ud83d\ude00";
        assertEquals(1, JsonValue.of(Map.of(whole, 1)).get(whole).asLong(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void neverBecomeBytesThatAreNoUtf8(String what, JsonWritable request) {
        byte[] sent;
        try {
            sent = Json.toBytes(request);
        } catch (CodecException | IllegalArgumentException refused) {
            assertTrue(refused.getMessage().length() < 400, refused::getMessage);
            return;
        }
        String text = assertDoesNotThrow(
                () -> StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(sent))
                        .toString(),
                what);
        assertTrue(text.chars().noneMatch(c -> c < ' '), text);
        assertTrue(new JsonMapper().readTree(sent).toString().length() > 0);
        assertTrue(text.contains("\\uDFFF") || text.contains("\\udfff"), text);
    }
}
