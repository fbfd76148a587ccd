package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_UNKNOWN_NAME;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

class JsonTest {

    @Test
    void leavesTheStreamsOpen() {
        boolean[] closed = new boolean[2];
        ByteArrayInputStream input = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        try (JsonParser parser = Json.parser(input);
                JsonGenerator generator = Json.generator(output)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
        assertEquals("{}", output.toString(StandardCharsets.UTF_8));
        assertFalse(closed[0] || closed[1]);
    }

    /** A request that an exception cut short must not look like a whole one. */
    @Test
    void doesNotCompleteWhatWasLeftOpen() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.generator(output)) {
            generator.writeStartObject();
            generator.writeName("a");
        }
        assertEquals("{\"a\"", output.toString(StandardCharsets.UTF_8));
    }

    @Test
    void recognizesNamesOfAnyLengthAndAlphabet() {
        String longName = "a-name-that-is-much-longer-than-sixteen-bytes";
        PropertyNameMatcher names = Json.matcher("a", "größe", longName);
        String json = "{\"größe\":1,\"" + longName + "\":2,\"\":3,\"b\":4,\"\\u0061\":5}";
        int[] expected = {1, 2, MATCH_UNKNOWN_NAME, MATCH_UNKNOWN_NAME, 0, MATCH_END_OBJECT};
        try (JsonParser parser = Json.parser(json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            for (int match : expected) {
                assertEquals(match, parser.nextNameMatch(names));
                parser.nextToken();
            }
        }
    }

    @Test
    void limitsTheDepthOfWhatItReadsAndWrites() {
        String deep = "[".repeat(100_000);
        assertThrows(JacksonException.class, () -> {
            try (JsonParser parser = Json.parser(deep.getBytes(StandardCharsets.UTF_8))) {
                while (parser.nextToken() != null) {}
            }
        });
        assertThrows(
                CodecException.class,
                () -> Json.toString(json -> {
                    for (int i = 0; i < 100_000; i++) {
                        json.writeStartArray();
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "a" : [ 1.50, -2, true , null ] } | {"a":[1.50,-2,true,null]}
            "x\\u0041"                          | "xA"
            12345678901234567890123             | 12345678901234567890123
            """)
    void keepsRawJsonWithoutItsWhiteSpace(String given, String kept) {
        assertEquals(kept, new RawJson(given).text());
        assertEquals("[" + kept + "," + kept + "]", Json.toString(json -> {
            json.writeStartArray();
            new RawJson(given).writeTo(json);
            new RawJson(given).writeTo(json);
            json.writeEndArray();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{'a':1,}", "{a:1}", "1 2", "{'a':1,'a':2}", "NaN", "'a\nb'"})
    void saysWhereRawJsonIsMalformed(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new RawJson(text.replace('\'', '"')));
        assertTrue(e.getMessage().matches("(?s).+ \\(line \\d+, column \\d+\\) in .*"), e.getMessage());
    }
}
