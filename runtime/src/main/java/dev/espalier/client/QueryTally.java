package dev.espalier.client;

import dev.espalier.codec.JsonValue;
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
 * @param shards how many shards were asked
 * @param successful how many of them answered
 * @param failed how many of them did not
 * @param failures what the server says of shards and documents that it could not treat
 */
record QueryTally(
        long count,
        long deleted,
        long updated,
        boolean timedOut,
        long shards,
        long successful,
        long failed,
        List<String> failures) {

    QueryTally {
        failures = List.copyOf(failures);
    }

    long requireCount(String index) {
        return required(count, "count", "count of " + index);
    }

    long requireDeleted(String index) {
        return required(deleted, "deleted", "deletion in " + index);
    }

    long requireUpdated(String index) {
        return required(updated, "updated", "change of " + index);
    }

    private long required(long number, String member, String request) {
        if (timedOut) {
            throw new IncompleteResultException("The time ran out at the server in the " + request, failures);
        }
        Completeness.require(request, shards, successful, failed, failures);
        if (!failures.isEmpty()) {
            throw new IncompleteResultException(
                    "A part of the documents was not reached in the " + request + ", of which " + Math.max(number, 0)
                            + " were",
                    failures);
        }
        if (number < 0) {
            throw new IncompleteResultException("The answer of the server has no \"" + member + "\"", List.of());
        }
        return number;
    }

    static QueryTally read(JsonParser json) {
        Draft draft = new Draft();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                draft.read(name, json.nextToken(), json);
                json.skipChildren();
            }
        }
        return new QueryTally(
                draft.count,
                draft.deleted,
                draft.updated,
                draft.timedOut,
                draft.shards,
                draft.successful < 0 ? draft.shards - draft.failed : draft.successful,
                draft.failed,
                draft.failures);
    }

    private static final class Draft {

        private long count = -1;
        private long deleted = -1;
        private long updated = -1;
        private boolean timedOut;
        private long shards;
        private long successful = -1;
        private long failed;
        private final List<String> failures = new ArrayList<>();

        void read(String name, JsonToken token, JsonParser json) {
            switch (name) {
                case "count" -> count = ValueReader.readLong(json, -1);
                case "deleted" -> deleted = ValueReader.readLong(json, -1);
                case "updated" -> updated = ValueReader.readLong(json, -1);
                case "timed_out" -> timedOut = json.getValueAsBoolean(false);
                case "failures" -> readFailures(json, token);
                case "_shards" -> readShards(json, token);
                default -> {}
            }
        }

        private void readShards(JsonParser json, JsonToken start) {
            if (start == JsonToken.START_OBJECT) {
                String name;
                while ((name = json.nextName()) != null) {
                    JsonToken token = json.nextToken();
                    switch (name) {
                        case "total" -> shards = ValueReader.readLong(json, 0);
                        case "successful" -> successful = ValueReader.readLong(json, -1);
                        case "failed" -> failed = ValueReader.readLong(json, 0);
                        case "failures" -> readFailures(json, token);
                        default -> {}
                    }
                    json.skipChildren();
                }
            }
        }

        private void readFailures(JsonParser json, JsonToken start) {
            if (start == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    failures.add(QueryFailure.describe(JsonValue.readCurrent(json)));
                }
            }
        }
    }
}
