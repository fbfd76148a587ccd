package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.query.Operand;
import dev.espalier.query.Query;
import dev.espalier.query.RangeQuery;
import dev.espalier.query.RangeRelationQuery;
import dev.espalier.query.RangeRelationQuery.Relation;
import dev.espalier.query.TermQuery;
import dev.espalier.value.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of ranges, such as {@code integer_range} and {@code date_range}: they are compared with values and with other
 * ranges, and have no order.
 *
 * @param <V> the Java type of a bound
 */
public class RangePath<V> extends FieldPath {

    private final ValueCodec<V> bound;

    /**
     * A path to a field of ranges of the document itself.
     *
     * @param name the field's name
     * @param bound the codec of the bounds
     */
    public RangePath(String name, ValueCodec<V> bound) {
        this(FieldName.of(name), bound);
    }

    /**
     * A path to a field of ranges, which may lie in another.
     *
     * @param name the field's full name
     * @param bound the codec of the bounds
     */
    public RangePath(FieldName name, ValueCodec<V> bound) {
        super(name);
        this.bound = bound;
    }

    /**
     * Documents with a range that a value lies in.
     *
     * @param value the value
     * @return {@code {"term":{"floors":3}}}
     * @throws NullPointerException if the value is null
     */
    public Query contains(V value) {
        Objects.requireNonNull(value, () -> "The value to find in ranges of " + name() + " is null.");
        return inScope(new TermQuery(name(), new Operand<>(value, bound)));
    }

    /**
     * Documents with a range that has a value in common with another range.
     *
     * @param range the other range, with at least one bound
     * @return {@code {"range":{"floors":{"gte":1,"lt":5,"relation":"intersects"}}}}
     * @throws IllegalArgumentException if the other range has no bound
     */
    public Query intersects(Range<V> range) {
        return relation(range, Relation.INTERSECTS);
    }

    /**
     * Documents with a range that lies as a whole in another range.
     *
     * @param range the other range, with at least one bound
     * @return {@code {"range":{"floors":{"gte":1,"lt":5,"relation":"within"}}}}
     * @throws IllegalArgumentException if the other range has no bound
     */
    public Query within(Range<V> range) {
        return relation(range, Relation.WITHIN);
    }

    /**
     * Documents with a range that another range lies in as a whole.
     *
     * @param range the other range, with at least one bound
     * @return {@code {"range":{"floors":{"gte":1,"lt":5,"relation":"contains"}}}}
     * @throws IllegalArgumentException if the other range has no bound
     */
    public Query covers(Range<V> range) {
        return relation(range, Relation.CONTAINS);
    }

    private Query relation(Range<V> range, Relation relation) {
        return inScope(new RangeRelationQuery(
                name(),
                bound(range.lower(), range.lowerInclusive()),
                bound(range.upper(), range.upperInclusive()),
                relation));
    }

    private RangeQuery.@Nullable Bound bound(@Nullable V value, boolean inclusive) {
        return value == null ? null : new RangeQuery.Bound(new Operand<>(value, bound), inclusive);
    }
}
