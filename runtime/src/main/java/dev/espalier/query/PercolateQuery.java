package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a stored query that another document satisfies:
 * {@code {"percolate":{"field":"query","document":{"title":"..."}}}}.
 *
 * @param field the field of stored queries
 * @param document the other document
 */
public record PercolateQuery(String field, JsonWritable document) implements FieldQuery {

    /**
     * A query for stored queries; mostly made by a path.
     *
     * @throws NullPointerException if the document is null
     */
    public PercolateQuery {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.PERCOLATE, "field");
        json.writeString(field);
        json.writeName("document");
        document.writeTo(json);
        FieldClause.end(json);
    }
}
