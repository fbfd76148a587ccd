package dev.espalier.metamodel;

import dev.espalier.query.Query;
import dev.espalier.query.ShapeQuery;
import dev.espalier.query.ShapeQuery.Relation;
import dev.espalier.value.GeoShape;

/** A field of the type {@code geo_shape}: shapes on the earth, found by how they lie to others. */
public class GeoShapePath extends FieldPath {

    /**
     * A path to a field of shapes of the document itself.
     *
     * @param name the field's name
     */
    public GeoShapePath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a field of shapes, which may lie in another.
     *
     * @param name the field's full name
     */
    public GeoShapePath(FieldName name) {
        super(name);
    }

    /**
     * Documents with a shape that has a point in common with another one.
     *
     * @param shape the other shape
     * @return {@code {"geo_shape":{"area":{"shape":{"type":"Point","coordinates":[16.4,48.2]},"relation":"intersects"}}}}
     */
    public Query intersects(GeoShape shape) {
        return relation(shape, Relation.INTERSECTS);
    }

    /**
     * Documents with a shape that has no point in common with another one.
     *
     * @param shape the other shape
     * @return a query with the relation {@code disjoint}
     */
    public Query disjoint(GeoShape shape) {
        return relation(shape, Relation.DISJOINT);
    }

    /**
     * Documents with a shape that lies as a whole in another one.
     *
     * @param shape the other shape
     * @return a query with the relation {@code within}
     */
    public Query within(GeoShape shape) {
        return relation(shape, Relation.WITHIN);
    }

    /**
     * Documents with a shape that another one lies in as a whole.
     *
     * @param shape the other shape
     * @return a query with the relation {@code contains}
     */
    public Query covers(GeoShape shape) {
        return relation(shape, Relation.CONTAINS);
    }

    private Query relation(GeoShape shape, Relation relation) {
        return inScope(new ShapeQuery(name(), plane(), shape, relation));
    }

    /** Whether the shapes lie in a plane. */
    boolean plane() {
        return false;
    }
}
