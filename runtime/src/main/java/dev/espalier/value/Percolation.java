package dev.espalier.value;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodec;

/**
 * A stored query that documents are matched against, for fields {@code percolator}.
 *
 * @param query the query, a JSON object
 */
public record Percolation(RawJson query) {

    /** The query itself. */
    public static final ValueCodec<Percolation> CODEC = ValueCodec.of(
            (json, value) -> value.query.writeTo(json), json -> new Percolation(JsonCodecs.RAW_JSON.read(json)));

    /**
     * Checks that the query can be one.
     *
     * @throws IllegalArgumentException if it is not an object
     */
    public Percolation {
        if (!query.text().startsWith("{")) {
            throw new IllegalArgumentException("a query is an object, not " + query.text());
        }
    }

    /**
     * Stores a query.
     *
     * @param query such as {@code Article_.title.match("trees")}
     * @return the value to index
     */
    public static Percolation of(JsonWritable query) {
        return new Percolation(new RawJson(Json.toString(query)));
    }
}
