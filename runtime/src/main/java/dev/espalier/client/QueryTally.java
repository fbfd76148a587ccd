package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.search.SearchOptions;
import java.util.List;
import tools.jackson.core.JsonParser;

/**
 * What a server answers when it has counted, deleted or changed documents by a query.
 *
 * @param answer the answer
 */
record QueryTally(JsonValue answer) {

    static QueryTally read(JsonParser json) {
        return new QueryTally(JsonValue.read(json));
    }

    long requireCount(String index, SearchOptions options) {
        Completeness.requireIndex(index, options, answer.at("_shards", "total").asLong(0));
        return required("count", "count of " + index);
    }

    long requireDeleted(String index) {
        return required("deleted", "deletion in " + index);
    }

    long requireUpdated(String index) {
        return required("updated", "change of " + index);
    }

    private long required(String member, String request) {
        long number = answer.get(member).asLong(-1);
        List<String> failures = QueryFailure.describeAll(answer.get("failures"));
        if (answer.get("timed_out").asBoolean(false)) {
            throw new IncompleteResultException("The time ran out at the server in the " + request, failures);
        }
        Completeness.requireShards(request, answer.get("_shards"));
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
}
