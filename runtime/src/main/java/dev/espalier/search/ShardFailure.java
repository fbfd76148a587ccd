package dev.espalier.search;

/**
 * Why a part of an index gave no answer.
 *
 * @param index the index, empty if the response does not say
 * @param shard the number of the shard, -1 if the response does not say
 * @param type the server's name for the kind of error
 * @param reason the server's explanation
 */
public record ShardFailure(String index, int shard, String type, String reason) {}
