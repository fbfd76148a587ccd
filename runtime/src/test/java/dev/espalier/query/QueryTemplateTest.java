package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTemplateTest {

    @Test
    void replacesPlaceholdersByTypedValues() {
        Query query = QueryTemplate.parse("""
                        {"bool": {
                          "must": [{"match": {"content": ":words"}}],
                          "filter": [{"range": {"published": {"gte": ":from"}}}, {"terms": {"tags": ":tags"}}],
                          "boost": 1.50, "_name": null, "adjust_pure_negative": true, "x": [false, -2]
                        }}""")
                .bind(
                        Argument.of("from", LocalDate.of(2026, 1, 31), ValueCodecs.LOCAL_DATE),
                        Argument.ofAll("tags", List.of("a", "b"), ValueCodecs.STRING),
                        Argument.of("words", "quick fox", ValueCodecs.STRING));
        assertEquals(
                "{\"bool\":{\"must\":[{\"match\":{\"content\":\"quick fox\"}}],"
                        + "\"filter\":[{\"range\":{\"published\":{\"gte\":\"2026-01-31\"}}},"
                        + "{\"terms\":{\"tags\":[\"a\",\"b\"]}}],"
                        + "\"boost\":1.50,\"_name\":null,\"adjust_pure_negative\":true,\"x\":[false,-2]}}",
                Json.toString(query));
    }

    @Test
    void keepsWhatIsConstantBesidePlaceholders() {
        QueryTemplate template = QueryTemplate.parse("""
                {"a": {}, "b": [], "c": [{"d": [1, {"e": "\\u00fc \\"x\\" ::"}]}, ":v", {"f": {"g": ":v", "h": {"i": "::j"}}}], "k": [[":v"], [[]]]}""");

        assertEquals(
                "{\"a\":{},\"b\":[],\"c\":[{\"d\":[1,{\"e\":\"ü \\\"x\\\" ::\"}]},7,{\"f\":{\"g\":7,\"h\":{\"i\":\":j\"}}}],\"k\":[[7],[[]]]}",
                Json.toString(template.bind(Argument.of("v", 7, ValueCodecs.INTEGER))));
        assertEquals(
                template.bind(Argument.of("v", 7, ValueCodecs.INTEGER)),
                template.bind(Argument.of("v", 7, ValueCodecs.INTEGER)));
    }

    @Test
    void findsArgumentsByPosition() {
        Query query = QueryTemplate.parse("{\"range\":{\"words\":{\"gte\":\"?0\",\"lt\":\"?1\"}}}")
                .bind(Argument.of("a", 1, ValueCodecs.INTEGER), Argument.of("b", 9L, ValueCodecs.LONG));
        assertEquals("{\"range\":{\"words\":{\"gte\":1,\"lt\":9}}}", Json.toString(query));
    }

    /** No argument can change the structure of the query. */
    @ParameterizedTest
    @ValueSource(strings = {"\"}}", "\"},\"match_all\":{}", "x\\", ":other", "?0", "\n", "{\"match_all\":{}}"})
    void keepsAnyArgumentAString(String value) {
        Query query = QueryTemplate.parse("{\"term\":{\"tags\":\":tag\"}}")
                .bind(Argument.of("tag", value, ValueCodecs.STRING));
        assertEquals(
                Json.toString(new TermQuery("tags", new Operand<>(value, ValueCodecs.STRING))), Json.toString(query));
    }

    @ParameterizedTest
    @CsvSource({"::x, :x", "::, :", "':', ':'", ":), :)", "12:30, 12:30", "?, ?", "?x, ?x", "a :x, a :x", "'', ''"})
    void leavesOtherStringsAsTheyAre(String written, String sent) {
        Query query =
                QueryTemplate.parse("{\"term\":{\"tags\":\"" + written + "\"}}").bind();
        assertEquals("{\"term\":{\"tags\":\"" + sent + "\"}}", Json.toString(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {":tag", "?1"})
    void refusesAPlaceholderWithoutArgument(String placeholder) {
        QueryTemplate template = QueryTemplate.parse("{\"term\":{\"tags\":\"" + placeholder + "\"}}");
        Argument other = Argument.of("other", "x", ValueCodecs.STRING);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> template.bind(other));
        assertEquals("There is no argument for the placeholder " + placeholder + ".", e.getMessage());
    }

    @Test
    void refusesAPlaceholderThatStandsForAName() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> QueryTemplate.parse("{\"term\":{\":field\":\"x\"}}"));
        assertEquals("A placeholder stands for a value; it can't be the name :field.", e.getMessage());
    }

    @Test
    void saysWhereATemplateIsNotJson() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> QueryTemplate.parse("{\n \"term\": x}"));
        assertTrue(e.getMessage().contains("line 2, column "), e.getMessage());
    }

    @Test
    void isEqualToATemplateOfTheSameJson() {
        QueryTemplate template = QueryTemplate.parse("{\"term\":{\"tags\":\":tag\"}}");
        QueryTemplate spaced = QueryTemplate.parse("{ \"term\": {\"tags\" : \":tag\"} }");
        assertEquals(template, spaced);
        assertEquals(template.hashCode(), spaced.hashCode());
        assertEquals("{\"term\":{\"tags\":\":tag\"}}", spaced.toString());
        Argument tag = Argument.of("tag", "x", ValueCodecs.STRING);
        assertEquals(template.bind(tag), spaced.bind(tag));
    }
}
