package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.search.ShardFailure;
import dev.espalier.search.Shards;
import java.util.List;

/** Refuses results of which a part is missing. */
final class Completeness {

    private Completeness() {}

    /** The same of an answer that no class stands for. */
    static void require(String index, JsonValue answer) {
        if (answer.get("timed_out").asBoolean(false)) {
            throw new IncompleteResultException("The search of " + index + " timed out at the server", List.of());
        }
        requireShards("search of " + index, answer.get("_shards"));
    }

    /**
     * Refuses an answer that does not come from all shards.
     *
     * @param request what was asked, for the message
     * @param shards what the answer says of them
     */
    static void requireShards(String request, JsonValue shards) {
        long total = shards.get("total").asLong(0);
        require(
                request,
                total,
                shards.get("successful").asLong(total),
                shards.get("failed").asLong(0),
                QueryFailure.describeAll(shards.get("failures")));
    }

    /**
     * Refuses what is nothing because no index was asked.
     *
     * @param total how many shards were asked
     */
    static void requireIndex(String index, SearchOptions options, long total) {
        if (total == 0 && options.indexes().requiresIndex(index)) {
            throw new IncompleteResultException(
                    "Nothing was searched: no index matches " + index
                            + ". If that is to mean that there are no documents, say so by SearchOptions.allowNoIndexes().",
                    List.of());
        }
    }

    static void require(String index, SearchResult<?> result) {
        if (result.timedOut()) {
            throw new IncompleteResultException("The search of " + index + " timed out at the server", List.of());
        }
        Shards shards = result.shards();
        require(
                "search of " + index,
                shards.total(),
                shards.successful(),
                shards.failed(),
                shards.failures().stream().map(Completeness::describe).toList());
    }

    /** OpenSearch does not count as failed what has no copy that could answer: it is missing among the successful alone. */
    private static void require(String request, long total, long successful, long failed, List<String> failures) {
        if (failed > 0) {
            throw new IncompleteResultException(failed + " of " + total + " shards failed in the " + request, failures);
        }
        if (successful < total) {
            throw new IncompleteResultException(
                    total - successful + " of " + total + " shards gave no answer in the " + request, failures);
        }
    }

    private static String describe(ShardFailure failure) {
        return describe(failure.index(), failure.shard(), failure.type(), failure.reason());
    }

    static String describe(String index, int shard, String type, String reason) {
        return "shard " + shard + " of " + index + ": " + type + (reason.isEmpty() ? "" : ": " + reason);
    }
}
