package dev.espalier.query;

import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * The children of one document: {@code {"parent_id":{"type":"answer","id":"1"}}}.
 *
 * @param type the relation of the children
 * @param id the id of the parent
 */
public record ParentIdQuery(String type, String id) implements Query {

    /**
     * A query for children; mostly made by a path.
     *
     * @throws NullPointerException if the id is null
     */
    public ParentIdQuery {
        Objects.requireNonNull(id, () -> "The id of the parent of " + type + " is null.");
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.PARENT_ID, "type");
        json.writeString(type);
        json.writeStringProperty("id", id);
        FieldClause.end(json);
    }
}
