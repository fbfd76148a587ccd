package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.search.SearchResult;
import dev.espalier.search.ShardFailure;
import java.util.List;

/** Refuses results of which a part is missing. */
final class Completeness {

    private Completeness() {}

    /** The same of an answer that no class stands for. */
    static void require(String index, JsonValue answer) {
        if (answer.get("timed_out").asBoolean(false)) {
            throw new IncompleteResultException("The search of " + index + " timed out at the server", List.of());
        }
        JsonValue shards = answer.get("_shards");
        if (shards.get("failed").asLong(0) > 0) {
            throw new IncompleteResultException(
                    shards.get("failed") + " of " + shards.get("total") + " shards failed in the search of " + index,
                    shards.get("failures").elements().stream()
                            .map(JsonValue::toString)
                            .toList());
        }
    }

    static void require(String index, SearchResult<?> result) {
        if (result.timedOut()) {
            throw new IncompleteResultException("The search of " + index + " timed out at the server", List.of());
        }
        if (result.shards().failed() > 0) {
            throw new IncompleteResultException(
                    result.shards().failed() + " of " + result.shards().total() + " shards failed in the search of "
                            + index,
                    result.shards().failures().stream()
                            .map(Completeness::describe)
                            .toList());
        }
    }

    private static String describe(ShardFailure failure) {
        return "shard " + failure.shard() + " of " + failure.index() + ": " + failure.type() + ": " + failure.reason();
    }
}
