package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import java.util.List;

/** What a server says of a shard, or of a document, that it could not treat. */
final class QueryFailure {

    private QueryFailure() {}

    /** A sentence on each. */
    static List<String> describeAll(JsonValue failures) {
        return failures.elements().stream().map(QueryFailure::describe).toList();
    }

    /** One sentence: of which shard or document of which index, and why. */
    private static String describe(JsonValue failure) {
        String index = failure.get("index").asText("");
        JsonValue cause = failure.get("cause");
        if (cause.has("type")) {
            return "document " + failure.get("id").asText("?") + " of " + index + ": " + reason(cause);
        }
        JsonValue reason = failure.get("reason");
        return reason.has("type")
                ? Completeness.describe(
                        index,
                        (int) failure.get("shard").asLong(-1),
                        reason.get("type").asText("error"),
                        reason.get("reason").asText(""))
                : failure.toString();
    }

    private static String reason(JsonValue cause) {
        String reason = cause.get("reason").asText("");
        return cause.get("type").asText("error") + (reason.isEmpty() ? "" : ": " + reason);
    }
}
