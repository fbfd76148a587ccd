package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/** The order of the buckets of a terms aggregation. */
public enum BucketOrder {
    /** The most frequent value first. The server's default. */
    COUNT_DESCENDING("_count", "desc"),
    /** The rarest value first; its counts may be too low on an index of several shards. */
    COUNT_ASCENDING("_count", "asc"),
    /** By value, the smallest first. */
    KEY_ASCENDING("_key", "asc"),
    /** By value, the largest first. */
    KEY_DESCENDING("_key", "desc");

    private final String criterion;
    private final String direction;

    BucketOrder(String criterion, String direction) {
        this.criterion = criterion;
        this.direction = direction;
    }

    void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(criterion);
        json.writeString(direction);
        json.writeEndObject();
    }
}
