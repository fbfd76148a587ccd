package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    private static final JsonValue ANSWER = JsonValue.parse("""
            {"took": 3, "settings": {"index.hidden": "true", "shards": "2", "share": "0.5"}, "none": null,
             "names": ["a", "b"], "one": "c", "exact": 0.12345678901234567890123}""");

    @Test
    void finds() {
        assertEquals(3, ANSWER.get("took").asLong(0));
        assertEquals("true", ANSWER.at("settings", "index.hidden").asText(""));
        assertEquals(List.of("a", "b"), texts(ANSWER.get("names")));
        assertEquals(6, ANSWER.members().size());
        assertEquals(
                new BigDecimal("0.12345678901234567890123"), ANSWER.get("exact").toJava());
    }

    @Test
    void readsNumbersAndBooleansThatStandThereAsTexts() {
        assertTrue(ANSWER.at("settings", "index.hidden").asBoolean(false));
        assertEquals(2, ANSWER.at("settings", "shards").asLong(0));
        assertEquals(0.5, ANSWER.at("settings", "share").asDouble(0));
        assertEquals("3", ANSWER.get("took").asText(""));
        assertEquals(List.of("c"), texts(ANSWER.get("one")));
    }

    @Test
    void hasAnAnswerForWhatIsMissingOrSomethingElse() {
        assertSame(JsonValue.NULL, ANSWER.at("took", "no", "such", "path"));
        assertTrue(ANSWER.get("none").isNull());
        assertTrue(ANSWER.has("none"));
        assertFalse(ANSWER.has("nothing"));
        assertEquals(-1, ANSWER.get("names").asLong(-1));
        assertEquals(-1, ANSWER.at("settings", "share").asLong(-1));
        assertEquals(-1, ANSWER.get("one").asDouble(-1));
        assertEquals("-", ANSWER.get("settings").asText("-"));
        assertTrue(ANSWER.get("one").asBoolean(true));
        assertEquals(List.of(), ANSWER.get("none").elements());
        assertEquals(Map.of(), ANSWER.get("names").members());
    }

    @Test
    void takesWhatJavaHas() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("size", 3);
        query.put("query", Map.of("terms", Map.of("tags", new String[] {"a", "b"})));
        query.put("raw", new RawJson("[1.50]"));
        query.put("nothing", null);
        JsonValue value = JsonValue.of(query);
        query.clear();
        assertEquals(
                "{\"size\":3,\"query\":{\"terms\":{\"tags\":[\"a\",\"b\"]}},\"raw\":[1.5],\"nothing\":null}",
                value.toString());
        assertEquals(value, JsonValue.parse(value.toString()));
        assertEquals(value.hashCode(), JsonValue.parse(value.toString()).hashCode());
    }

    @Test
    void doesNotChange() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2));
        JsonValue value = JsonValue.of(Map.of("numbers", numbers));
        numbers.clear();
        assertEquals("{\"numbers\":[1,2]}", value.toString());
        assertThrows(UnsupportedOperationException.class, () -> ((Map<?, ?>) value.toJava()).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> ((List<?>) value.get("numbers").toJava()).clear());
    }

    @Test
    void refusesWhatIsNoJson() {
        assertEquals(
                "a Thread has no form in JSON at a[1]",
                assertThrows(CodecException.class, () -> JsonValue.of(Map.of("a", List.of(1, Thread.currentThread()))))
                        .getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> JsonValue.parse("{\n  'a': 1}"))
                .getMessage()
                .contains("line 2"));
    }

    private static List<String> texts(JsonValue array) {
        return array.elements().stream().map(element -> element.asText("")).toList();
    }
}
