package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import java.util.List;

/**
 * What a pipeline makes of a document.
 *
 * @param source the document as it would be stored; {@link JsonValue#NULL} if it failed
 * @param index the index that it would go to; empty if it failed
 * @param error why it failed; empty if it did not
 */
public record SimulatedDocument(JsonValue source, String index, String error) {

    static List<SimulatedDocument> list(JsonValue answer) {
        return answer.get("docs").elements().stream().map(SimulatedDocument::of).toList();
    }

    private static SimulatedDocument of(JsonValue result) {
        JsonValue document = result.get("doc");
        return new SimulatedDocument(
                document.get("_source"),
                document.get("_index").asText(""),
                result.at("error", "reason").asText(""));
    }
}
