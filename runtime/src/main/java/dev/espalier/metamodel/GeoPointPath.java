package dev.espalier.metamodel;

import dev.espalier.query.GeoBoundingBoxQuery;
import dev.espalier.query.GeoDistanceQuery;
import dev.espalier.query.Query;
import dev.espalier.query.ShapeQuery;
import dev.espalier.query.Sort;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;

/** A field of the type {@code geo_point}: points on the earth, found by where they lie and ordered by how far that is. */
public class GeoPointPath extends FieldPath {

    /**
     * A path to a field of points of the document itself.
     *
     * @param name the field's name
     */
    public GeoPointPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a field of points, which may lie in another.
     *
     * @param name the field's full name
     */
    public GeoPointPath(FieldName name) {
        super(name);
    }

    /**
     * Documents with a point near another.
     *
     * @param center the other point
     * @param distance how far points may lie from it
     * @return {@code {"geo_distance":{"distance":"1500m","place":{"lat":48.2,"lon":16.4}}}}
     * @throws NullPointerException if the center or the distance is null
     */
    public Query near(GeoPoint center, Distance distance) {
        return inScope(new GeoDistanceQuery(name(), center, distance));
    }

    /**
     * Documents with a point in a box between two degrees of latitude and two of longitude, its edges included.
     *
     * @param topLeft the corner in the north-west
     * @param bottomRight the corner in the south-east; where its longitude is the smaller one, the box goes over the
     *     180th degree
     * @return {@code {"geo_bounding_box":{"place":{"top_left":{"lat":49.0,"lon":16.0},"bottom_right":{"lat":48.0,"lon":17.0}}}}}
     * @throws IllegalArgumentException if the first corner lies south of the other
     */
    public Query within(GeoPoint topLeft, GeoPoint bottomRight) {
        return inScope(new GeoBoundingBoxQuery(name(), topLeft, bottomRight));
    }

    /**
     * Documents with a point in a shape, or on its border.
     *
     * @param shape the shape
     * @return {@code {"geo_shape":{"place":{"shape":{"type":"Polygon","coordinates":[...]},"relation":"intersects"}}}}
     */
    public Query within(GeoShape shape) {
        return inScope(new ShapeQuery(name(), false, shape, ShapeQuery.Relation.INTERSECTS));
    }

    /**
     * Orders by the distance from a point, the nearest first; documents without a point come last. The sort value of a
     * hit is the distance in meters. Of several points of a document the nearest counts.
     *
     * @param origin the point
     * @return {@code {"_geo_distance":{"place":{"lat":48.2,"lon":16.4},"order":"asc","unit":"m"}}}
     */
    public Sort nearestFirst(GeoPoint origin) {
        return Sort.distance(name(), origin).nested(fieldName().nestedPath());
    }

    /**
     * Orders by the distance from a point, the farthest first, after documents without a point. The sort value of a hit
     * is the distance in meters. Of several points of a document the farthest counts.
     *
     * @param origin the point
     * @return {@code {"_geo_distance":{"place":{"lat":48.2,"lon":16.4},"order":"desc","unit":"m"}}}
     */
    public Sort farthestFirst(GeoPoint origin) {
        return nearestFirst(origin).desc();
    }
}
