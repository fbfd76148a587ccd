package dev.espalier.metamodel;

import dev.espalier.codec.JsonWritable;
import dev.espalier.query.PercolateQuery;
import dev.espalier.query.Query;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** A field of the type {@code percolator}: stored queries, found by documents that satisfy them. */
public class PercolatorPath extends FieldPath {

    /**
     * A path to stored queries of the document itself.
     *
     * @param name the field's name
     */
    public PercolatorPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to stored queries, which may lie in another.
     *
     * @param name the field's full name
     */
    public PercolatorPath(FieldName name) {
        super(name);
    }

    /**
     * Documents with a stored query that another document satisfies. The index of the stored queries must map the fields
     * of that document.
     *
     * @param type the type of the other document
     * @param document the other document, which need not be stored
     * @param <T> its class
     * @return {@code {"percolate":{"field":"query","document":{"title":"..."}}}}
     */
    public <T> Query matching(DocumentType<T, ?> type, T document) {
        return inScope(new PercolateQuery(name(), new Candidate<>(type, Objects.requireNonNull(document, "document"))));
    }

    private record Candidate<T>(DocumentType<T, ?> type, T document) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            type.codec().write(json, document);
        }
    }
}
