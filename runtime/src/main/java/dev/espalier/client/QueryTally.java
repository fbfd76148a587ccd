package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a server answers when it has counted, deleted or changed documents by a query.
 *
 * @param count how many match; -1 if the answer does not tell
 * @param deleted how many were deleted; -1 if the answer does not tell
 * @param updated how many were changed; -1 if the answer does not tell
 * @param timedOut whether the time ran out
 * @param failures what the server says of shards and documents that it could not treat
 */
record QueryTally(long count, long deleted, long updated, boolean timedOut, List<String> failures) {

    QueryTally {
        failures = List.copyOf(failures);
    }

    long requireCount() {
        return required(count, "count");
    }

    long requireDeleted() {
        return required(deleted, "deleted");
    }

    long requireUpdated() {
        return required(updated, "updated");
    }

    private long required(long number, String member) {
        if (timedOut || !failures.isEmpty()) {
            throw new IncompleteResultException(
                    timedOut ? "The time ran out at the server" : "A part of the index was not reached", failures);
        }
        if (number < 0) {
            throw new IncompleteResultException("The answer of the server has no \"" + member + "\"", List.of());
        }
        return number;
    }

    static QueryTally read(JsonParser json) {
        long count = -1;
        long deleted = -1;
        long updated = -1;
        boolean timedOut = false;
        List<String> failures = new ArrayList<>();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                JsonToken token = json.nextToken();
                switch (name) {
                    case "count" -> count = ValueReader.readLong(json, -1);
                    case "deleted" -> deleted = ValueReader.readLong(json, -1);
                    case "updated" -> updated = ValueReader.readLong(json, -1);
                    case "timed_out" -> timedOut = json.getValueAsBoolean(false);
                    case "failures" -> failures(json, token, failures);
                    case "_shards" -> shards(json, token, failures);
                    default -> {}
                }
                json.skipChildren();
            }
        }
        return new QueryTally(count, deleted, updated, timedOut, failures);
    }

    private static void shards(JsonParser json, JsonToken start, List<String> failures) {
        if (start == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                JsonToken token = json.nextToken();
                if (name.equals("failed") && json.getValueAsInt(0) > 0) {
                    failures.add(json.getValueAsInt() + " shards failed");
                } else if (name.equals("failures")) {
                    failures(json, token, failures);
                }
                json.skipChildren();
            }
        }
    }

    private static void failures(JsonParser json, JsonToken start, List<String> failures) {
        if (start == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                failures.add(Json.toString(generator -> generator.copyCurrentStructure(json)));
            }
        }
    }
}
