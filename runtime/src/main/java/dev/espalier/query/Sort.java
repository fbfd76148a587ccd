package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import dev.espalier.value.GeoPoint;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One criterion of an order: {@code {"published":{"order":"desc"}}}. Mostly made by paths:
 * {@code Article_.published.desc()}.
 *
 * @param field the field, or {@code _score}
 * @param direction which value comes first
 * @param missing where documents without a value go, null for the server's default, the end
 * @param mode which of several values counts, null for the server's default: the smallest when ascending, the largest
 *     when descending
 * @param nestedPath the nested field that the field lies in, null if in none
 * @param elements what elements of the nested field must satisfy to count, null if all count
 * @param origin the point from which distances count, null unless they make the order
 */
public record Sort(
        String field,
        Direction direction,
        @Nullable Missing missing,
        @Nullable Mode mode,
        @Nullable String nestedPath,
        @Nullable Query elements,
        @Nullable GeoPoint origin)
        implements JsonWritable {

    private static final String SCORE = "_score";

    /**
     * One criterion of an order.
     *
     * @throws IllegalArgumentException if it places documents without a value in an order by distance: for the server
     *     they are farther away than all others; or if it chooses among elements of no nested field
     */
    public Sort {
        if (origin != null && missing != null) {
            throw new IllegalArgumentException("An order by the distance of " + field
                    + " takes documents without a point as the farthest; it cannot place them elsewhere.");
        }
        if (elements != null && nestedPath == null) {
            throw new IllegalArgumentException(
                    "The field " + field + " lies in no nested one, so that there are no elements to choose among.");
        }
    }

    /**
     * Orders by a field, the smallest value first.
     *
     * @param field the field
     * @return {@code {"field":{"order":"asc"}}}
     */
    public static Sort field(String field) {
        return new Sort(field, Direction.ASCENDING, null, null, null, null, null);
    }

    /**
     * Orders by score, the best match first.
     *
     * @return {@code {"_score":{"order":"desc"}}}
     */
    public static Sort score() {
        return new Sort(SCORE, Direction.DESCENDING, null, null, null, null, null);
    }

    /**
     * Orders by the distance between a field of points and a point, the nearest first.
     *
     * @param field the field, a {@code geo_point}
     * @param origin the point
     * @return {@code {"_geo_distance":{"field":{"lat":48.2,"lon":16.4},"order":"asc","unit":"m"}}}
     */
    public static Sort distance(String field, GeoPoint origin) {
        Objects.requireNonNull(origin, "origin");
        return new Sort(field, Direction.ASCENDING, null, null, null, null, origin);
    }

    /**
     * The smallest value first.
     *
     * @return this order, ascending
     */
    public Sort asc() {
        return new Sort(field, Direction.ASCENDING, missing, mode, nestedPath, elements, origin);
    }

    /**
     * The largest value first.
     *
     * @return this order, descending
     */
    public Sort desc() {
        return new Sort(field, Direction.DESCENDING, missing, mode, nestedPath, elements, origin);
    }

    /**
     * Documents without a value first.
     *
     * @return this order with {@code "missing":"_first"}
     */
    public Sort missingFirst() {
        return new Sort(field, direction, Missing.FIRST, mode, nestedPath, elements, origin);
    }

    /**
     * Documents without a value last.
     *
     * @return this order with {@code "missing":"_last"}
     */
    public Sort missingLast() {
        return new Sort(field, direction, Missing.LAST, mode, nestedPath, elements, origin);
    }

    /**
     * Which of several values of a document counts.
     *
     * @param mode the choice; {@link Mode#SUM}, {@link Mode#AVG} and {@link Mode#MEDIAN} need a field of numbers
     * @return this order with {@code "mode":"..."}
     */
    public Sort mode(Mode mode) {
        return new Sort(field, direction, missing, Objects.requireNonNull(mode, "mode"), nestedPath, elements, origin);
    }

    /**
     * Says that the field lies in a nested one. Paths do so by themselves.
     *
     * @param nestedPath the nested field, null for none
     * @return this order with {@code "nested":{"path":"..."}}
     */
    public Sort nested(@Nullable String nestedPath) {
        return new Sort(field, direction, missing, mode, nestedPath, null, origin);
    }

    /**
     * Has only some elements of the nested field count. A document without one of them counts as one without a value.
     *
     * @param query what one and the same element must satisfy, made of its fields
     * @return this order with {@code "nested":{"path":"...","filter":{...}}}
     * @throws IllegalArgumentException if the field lies in no nested one, or the query asks for a field of something else
     */
    public Sort among(Query query) {
        Query inner = nestedPath == null ? query : NestedQuery.inside(nestedPath, query);
        return new Sort(field, direction, missing, mode, nestedPath, inner, origin);
    }

    /**
     * The same order, read from its other end: documents without a value go to the other end as well, and of several values the
     * same one counts.
     *
     * @return a criterion by which any two documents are in the opposite order
     */
    public Sort reversed() {
        boolean ascending = direction == Direction.ASCENDING;
        Direction opposite = ascending ? Direction.DESCENDING : Direction.ASCENDING;
        if (field.startsWith("_")) {
            // a score or a place, which every document has exactly one of
            return new Sort(field, opposite, missing, mode, nestedPath, elements, origin);
        }
        Mode same = mode != null ? mode : ascending ? Mode.MIN : Mode.MAX;
        // documents without a point are the farthest, from either end
        Missing other = origin != null ? null : missing == Missing.FIRST ? Missing.LAST : Missing.FIRST;
        return new Sort(field, opposite, other, same, nestedPath, elements, origin);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(origin == null ? field : "_geo_distance");
        json.writeStartObject();
        if (origin != null) {
            json.writeName(field);
            origin.writeTo(json);
        }
        json.writeName(Names.ORDER);
        json.writeString(direction == Direction.ASCENDING ? Names.ASC : Names.DESC);
        if (origin != null) {
            json.writeStringProperty("unit", "m");
        }
        if (missing != null) {
            json.writeName("missing");
            json.writeString(missing == Missing.FIRST ? "_first" : "_last");
        }
        if (mode != null) {
            json.writeName("mode");
            json.writeString(mode.name().toLowerCase(Locale.ROOT));
        }
        if (nestedPath != null) {
            json.writeName(Names.NESTED);
            json.writeStartObject();
            json.writeName(Names.PATH);
            json.writeString(nestedPath);
            if (elements != null) {
                json.writeName(Names.FILTER);
                elements.writeTo(json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Which value comes first. */
    public enum Direction {
        /** The smallest. */
        ASCENDING,
        /** The largest. */
        DESCENDING
    }

    /** Where documents without a value go. */
    public enum Missing {
        /** Before all others. */
        FIRST,
        /** Behind all others. */
        LAST
    }

    /** Which of several values of a document counts. */
    public enum Mode {
        /** The smallest. */
        MIN,
        /** The largest. */
        MAX,
        /** Their sum. */
        SUM,
        /** Their average. */
        AVG,
        /** Their median. */
        MEDIAN
    }
}
