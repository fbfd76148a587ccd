package dev.espalier.query;

import java.util.List;

/**
 * How many documents have which value.
 *
 * @param <K> the type of the values
 * @param buckets the values with their counts, in the order that was asked for
 * @param otherCount how many documents are in buckets that were cut off
 */
public record TermsResult<K>(List<Bucket<K>> buckets, long otherCount) {}
