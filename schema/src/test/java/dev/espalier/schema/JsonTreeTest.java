package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @Test
    void isComparedByWhatServersMakeOfIt() {
        assertEquals(
                JsonTree.parse("{\"a\": \"1\", \"b\": \"true\", \"c\": \"x\", \"d\": [\"1\", \"2\"], \"e\": []}"),
                JsonTree.parse("{\"a\": 1, \"b\": true, \"c\": [\"x\"], \"d\": [1, \"2\"], \"e\": []}")
                        .canonical());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "-1.5",
                "12345678901234567890",
                "\"\"",
                "{\"a\":[1,{\"b\":null}],\"c\":\"d\"}",
                "\"quote \\\" backslash \\\\ line \\n umlaut ä\""
            })
    void compactTextReadsBackTheSame(String json) {
        assertEquals(json, JsonTree.parse(json).compact());
        assertEquals(JsonTree.parse(json), JsonTree.parse(JsonTree.parse(json).pretty()));
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "               | expected a value, found the end of the text       | 1:1",
                "{              | expected a key in double quotes, found the end of the text | 1:2",
                "{'a': 1}       | expected a key in double quotes, found a single quote | 1:2",
                "{a: 1}         | expected a key in double quotes, found 'a'         | 1:2",
                "{\"a\" 1}      | expected ':', found '1'                            | 1:6",
                "{\"a\": 1,}    | expected a key in double quotes, found '}'         | 1:9",
                "[1,]           | expected a value, found ']'                        | 1:4",
                "[1 2]          | expected ',' or ']', found '2'                     | 1:4",
                "{\"a\":1 \"b\":2} | expected ',' or '}', found '\"'                | 1:8",
                "tru            | expected a value, found 't'                        | 1:1",
                "01             | expected the end of the text, found '1'            | 1:2",
                "\"\\x\"        | expected an escape like \\n, \\\\ or \\u00e9, found 'x' | 1:3",
                "[1] 2          | expected the end of the text, found '2'            | 1:5",
                "// no          | expected a value, found '/'                        | 1:1",
                "{\"a\":1,\"a\":2} | 'a' appears twice; first at 1:2                 | 1:8"
            })
    void saysWhatWasExpectedAndWhere(String json, String message, String position) {
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonTree.parse(json == null ? "" : json));
        assertEquals(message, e.getMessage());
        assertEquals(position, e.position().toString());
    }

    @Test
    void knowsTheLineOfAnError() {
        String json = """
                {"match": {
                   "title" "x"}}""";
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonTree.parse(json));
        assertEquals("2:12", e.position().toString());
    }

    @Test
    void knowsWhereValuesAndKeysStand() {
        JsonDocument document = JsonDocument.parse("""
                {"a": 1,
                 "b": [true, "x"]}""");
        JsonObject root = (JsonObject) document.root();
        JsonArray b = (JsonArray) root.get("b");
        assertEquals("1:7", document.position(root.get("a")).toString());
        assertEquals("2:2", document.position(root, "b").toString());
        assertEquals("2:14", document.position(b.elements().get(1)).toString());
        assertThrows(IllegalArgumentException.class, () -> document.position(JsonTree.of("x")));
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() {
        String deep = "[".repeat(100_000);
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonTree.parse(deep));
        assertEquals("nested more than 500 levels deep", e.getMessage());
    }

    @Test
    void printsForReaders() {
        assertEquals(
                """
                {
                  "properties": {
                    "tags": {
                      "type": "keyword"
                    }
                  },
                  "settings": {},
                  "list": [1, 2],
                  "objects": [
                    {
                      "a": true
                    }
                  ]
                }""",
                JsonTree.parse("{\"properties\":{\"tags\":{\"type\":\"keyword\"}},\"settings\":{},\"list\":[1,2],"
                                + "\"objects\":[{\"a\":true}]}")
                        .pretty());
    }

    @Test
    void comparesByValue() {
        assertEquals(JsonTree.parse("{\"a\":1.0,\"b\":2}"), JsonTree.parse("{\"b\":2,\"a\":1}"));
    }

    @Test
    void skipsCommentsWhereTheyAreTaken() {
        JsonDocument document = JsonDocument.parseCommented("// all\n{\"a\": /* one */ 1, // two\n \"b\": \"//\"} //");

        assertEquals("{\"a\":1,\"b\":\"//\"}", document.root().compact());
        assertEquals("[1:1, 2:7, 2:20, 3:13]", document.comments().toString());
        assertThrows(JsonSyntaxException.class, () -> JsonDocument.parseCommented("{} /* open"));
        assertThrows(JsonSyntaxException.class, () -> JsonDocument.parse("{} // none"));
    }
}
