package dev.espalier.query;

import dev.espalier.value.GeoShape;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Documents with a shape that lies in some way to another one:
 * {@code {"geo_shape":{"area":{"shape":{...},"relation":"intersects"}}}}; in a plane {@code shape}, on OpenSearch
 * {@code xy_shape}.
 *
 * @param field the field
 * @param plane whether its shapes lie in a plane, not on the earth
 * @param shape the other shape
 * @param relation how the shapes of the field lie to it
 */
public record ShapeQuery(String field, boolean plane, GeoShape shape, Relation relation) implements FieldQuery {

    /**
     * A query for shapes.
     *
     * @throws NullPointerException if the shape is null
     */
    public ShapeQuery {
        Objects.requireNonNull(shape, () -> "The shape to compare " + field + " with is null.");
        Objects.requireNonNull(relation, "relation");
    }

    /** How shapes of a field lie to another shape. */
    public enum Relation {
        /** They have a point in common with it. */
        INTERSECTS,
        /** They have no point in common with it. */
        DISJOINT,
        /** They lie in it as a whole. */
        WITHIN,
        /** It lies in them as a whole. */
        CONTAINS
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, plane ? planeQuery(json) : Names.GEO_SHAPE, field);
        json.writeStartObject();
        json.writeName("shape");
        shape.writeTo(json);
        json.writeName("relation");
        json.writeString(relation.name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        FieldClause.end(json);
    }

    private static SerializedString planeQuery(JsonGenerator json) {
        return TargetServer.isOpenSearch(json) ? Names.XY_SHAPE : Names.SHAPE;
    }
}
