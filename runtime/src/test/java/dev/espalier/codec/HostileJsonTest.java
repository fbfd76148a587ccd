package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.value.GeoShape;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** JSON that nobody means well with ends in an error that names the place. */
class HostileJsonTest {

    private static final int TOO_DEEP = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void refusesValuesThatAreNestedTooDeep(String opening) {
        String json = "{\"field\":" + opening.repeat(TOO_DEEP);
        for (ValueCodec<?> codec : List.of(JsonCodecs.ANY, JsonCodecs.RAW_JSON)) {
            assertTooDeep(assertThrows(CodecException.class, () -> member(json, codec::read)));
        }
        assertTooDeep(assertThrows(CodecException.class, () -> member(json, JsonParser::skipChildren)));
    }

    private static void assertTooDeep(CodecException refused) {
        assertTrue(
                refused.getMessage().startsWith("JSON is nested more than 500 levels deep at field"),
                refused::getMessage);
        assertTrue(refused.getMessage().length() < 400, refused::getMessage);
    }

    @Test
    void readsAndWritesDownToTheLimit() {
        String json = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);
        Object value = read(json, JsonCodecs.ANY::read);
        assertEquals(json, Json.toString(generator -> JsonCodecs.ANY.write(generator, value)));
        assertEquals(json, new RawJson(json).text());
        CodecException refused = assertThrows(
                CodecException.class, () -> Json.toString(out -> JsonCodecs.ANY.write(out, List.of(value))));
        assertTrue(
                refused.getMessage().startsWith("JSON is nested more than 500 levels deep at [0][0]"),
                refused::getMessage);
        assertThrows(IllegalArgumentException.class, () -> new RawJson("[" + json + "]"));
    }

    @Test
    void refusesNumbersOfTooManyDigits() {
        CodecException refused = assertThrows(
                CodecException.class, () -> member("{\"field\":" + "9".repeat(2000) + "}", JsonCodecs.ANY::read));
        assertTrue(refused.getMessage().contains("2000"), refused::getMessage);
        assertTrue(refused.getMessage().contains(" at field"), refused::getMessage);
    }

    @Test
    void takesTheLastOfSeveralMembersOfOneName() {
        assertEquals(Map.of("a", 2), read("{\"a\":1,\"a\":2}", JsonCodecs.map(ValueCodecs.INTEGER)::read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "[]"})
    void refusesWhatIsNoShape(String value) {
        CodecException refused =
                assertThrows(CodecException.class, () -> member("{\"field\":" + value + "}", GeoShape.CODEC::read));
        assertTrue(refused.getMessage().contains(" at field"), refused::getMessage);
    }

    @Test
    void doesNotPassOnSeveralMembersOfOneName() {
        CodecException refused = assertThrows(
                CodecException.class, () -> member("{\"field\":{\"a\":1,\"a\":2}}", JsonCodecs.RAW_JSON::read));
        assertTrue(refused.getMessage().contains("uplicate"), refused::getMessage);
        assertTrue(refused.getMessage().contains(" at field"), refused::getMessage);
    }

    private static <V> V read(String text, Function<JsonParser, V> reader) {
        try (JsonParser json = Json.parser(text)) {
            json.nextToken();
            return Json.read(json, reader);
        }
    }

    private static <V> V member(String text, Function<JsonParser, V> reader) {
        return read(text, json -> {
            json.nextToken();
            json.nextToken();
            return reader.apply(json);
        });
    }
}
