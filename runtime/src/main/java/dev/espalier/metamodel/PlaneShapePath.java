package dev.espalier.metamodel;

/**
 * A field of points or shapes in a plane: {@code point} and {@code shape}, on OpenSearch {@code xy_point} and
 * {@code xy_shape}. They are asked like shapes on the earth, by the queries {@code shape} and {@code xy_shape}.
 */
public class PlaneShapePath extends GeoShapePath {

    /**
     * A path to a field of shapes of the document itself.
     *
     * @param name the field's name
     */
    public PlaneShapePath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a field of shapes, which may lie in another.
     *
     * @param name the field's full name
     */
    public PlaneShapePath(FieldName name) {
        super(name);
    }

    @Override
    boolean plane() {
        return true;
    }
}
