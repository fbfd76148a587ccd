package dev.espalier.benchmarks.question;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whether a search asks what it should: the same JSON, whatever the order of members, or the short form of it. */
final class QuestionCheck {

    private static final JsonMapper MAPPER = new JsonMapper();

    private QuestionCheck() {}

    /**
     * Compares a search with what it should be.
     *
     * @throws IllegalStateException if it is something else
     */
    static void check(String name, Question question, byte[] written) {
        JsonNode expected = normal(MAPPER.readTree(question.json()));
        JsonNode actual = normal(MAPPER.readTree(written));
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    name + " wrote " + new String(written, StandardCharsets.UTF_8) + "\ninstead of " + question.json());
        }
    }

    /** The short names and forms that servers take for the same. */
    private static JsonNode normal(JsonNode search) {
        String text = search.toString()
                .replaceAll("\"aggs\":", "\"aggregations\":")
                .replaceAll("\\{\"status\":\"(\\w+)\"}", "{\"status\":{\"value\":\"$1\"}}")
                .replaceAll("\\^(\\d)\\.0\"", "^$1\"");
        ObjectNode normal = (ObjectNode) MAPPER.readTree(text);
        return normal;
    }
}
