package dev.espalier.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.bulk.BulkOutcome.Deleted;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.codec.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

class BulkResponseReaderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void readsTheOutcomeOfAnItem(String item, BulkOutcome outcome) {
        assertEquals(List.of(outcome), outcomes("{\"took\":3,\"errors\":true,\"items\":[" + item + "]}"));
    }

    static List<Arguments> items() {
        return List.of(
                Arguments.of(
                        "{\"index\":{\"_id\":\"1\",\"_version\":1,\"result\":\"created\",\"status\":201}}",
                        new Written("1", 1, true)),
                Arguments.of(
                        "{\"index\":{\"_id\":\"1\",\"_version\":7,\"result\":\"updated\",\"status\":200}}",
                        new Written("1", 7, false)),
                Arguments.of(
                        "{\"create\":{\"_id\":\"1\",\"status\":201,\"forced_refresh\":true,\"_shards\":{\"total\":2}}}",
                        new Written("1", -1, true)),
                Arguments.of(
                        "{\"delete\":{\"_id\":\"1\",\"result\":\"deleted\",\"status\":200}}", new Deleted("1", true)),
                Arguments.of(
                        "{\"delete\":{\"_id\":\"1\",\"result\":\"not_found\",\"status\":404}}",
                        new Deleted("1", false)),
                Arguments.of(
                        "{\"index\":{\"_id\":\"1\",\"status\":400,\"error\":{\"type\":\"mapper_parsing_exception\","
                                + "\"reason\":\"failed to parse field [words]\",\"caused_by\":"
                                + "{\"type\":\"number_format_exception\",\"reason\":\"For input string: \\\"x\\\"\"}}}}",
                        new Failed(
                                400,
                                "mapper_parsing_exception",
                                "failed to parse field [words]; caused by number_format_exception: For input string:"
                                        + " \"x\"")),
                Arguments.of(
                        "{\"delete\":{\"_id\":\"1\",\"status\":404,\"error\":{\"type\":\"index_not_found_exception\","
                                + "\"reason\":\"no such index [x]\"}}}",
                        new Failed(404, "index_not_found_exception", "no such index [x]")),
                Arguments.of(
                        "{\"index\":{\"_id\":\"1\",\"status\":429,\"error\":\"too busy\"}}",
                        new Failed(429, "unknown", "too busy")),
                Arguments.of(
                        "{\"index\":{\"_id\":\"1\",\"status\":503}}",
                        new Failed(503, "unknown", "the server gave no reason")),
                Arguments.of("{\"index\":{\"_id\":\"1\"}}", new Written("1", -1, false)),
                Arguments.of("{}", new Failed(-1, "unknown", "an item without an operation")));
    }

    @Test
    void keepsTheOrderOfTheItems() {
        assertEquals(
                List.of(new Written("b", 1, true), new Written("a", 1, true)),
                outcomes("{\"items\":[{\"index\":{\"_id\":\"b\",\"_version\":1,\"status\":201}},"
                        + "{\"index\":{\"_id\":\"a\",\"_version\":1,\"status\":201}}],\"new\":[{}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"items\":null}", "{\"items\":[]}"})
    void findsNoItems(String json) {
        assertEquals(List.of(), outcomes(json));
    }

    private static List<BulkOutcome> outcomes(String json) {
        try (JsonParser parser = Json.parser(json)) {
            return BulkResponseReader.read(parser).stream()
                    .map(BulkResponseItem::outcome)
                    .toList();
        }
    }
}
