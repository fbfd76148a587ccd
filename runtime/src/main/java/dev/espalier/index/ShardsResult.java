package dev.espalier.index;

import dev.espalier.codec.JsonValue;

/**
 * How many shards did what they were told. A shard that is not there, such as the replica of an index on one node, counts
 * in the total alone.
 *
 * @param total all shards, replicas included
 * @param successful those that did it
 * @param failed those that could not
 */
public record ShardsResult(int total, int successful, int failed) {

    static ShardsResult of(JsonValue answer) {
        JsonValue shards = answer.get("_shards");
        return new ShardsResult(
                (int) shards.get("total").asLong(0),
                (int) shards.get("successful").asLong(0),
                (int) shards.get("failed").asLong(0));
    }
}
