package dev.espalier.search;

import java.util.List;

/**
 * Which parts of the index took part in a search.
 *
 * @param total how many were asked
 * @param successful how many answered
 * @param skipped how many of those could not have any match
 * @param failed how many gave no answer: the result is not complete unless this is 0
 * @param failures why; failures of one kind are often reported once
 */
public record Shards(int total, int successful, int skipped, int failed, List<ShardFailure> failures) {

    /** What stands for shard counts that a response lacks. */
    static final Shards UNKNOWN = new Shards(0, 0, 0, 0, List.of());
}
