package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.query.CardinalityAggregation;
import dev.espalier.query.Operand;
import dev.espalier.query.Query;
import dev.espalier.query.RangeQuery;
import dev.espalier.query.Sort;
import dev.espalier.query.TermQuery;
import dev.espalier.query.TermsQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values are compared and ordered as a whole: keywords, numbers, dates, booleans.
 *
 * @param <V> the Java type of a value
 */
public abstract class ExactPath<V> extends FieldPath {

    private final ValueCodec<V> codec;

    /**
     * A path to a field.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    protected ExactPath(FieldName name, ValueCodec<V> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Documents with this value. The value goes as it is; no character in it is special.
     *
     * @param value the value
     * @return {@code {"term":{"tags":"java"}}}
     */
    public Query is(V value) {
        return inScope(new TermQuery(name(), operand(value)));
    }

    /**
     * Documents without this value, also those without any.
     *
     * @param value the value
     * @return {@code {"bool":{"must_not":[{"term":{"tags":"java"}}]}}}
     */
    public Query isNot(V value) {
        return is(value).not();
    }

    /**
     * Documents with at least one of some values.
     *
     * @param values the values, at most 65,536, of which the server ignores repetitions; none means no document
     * @return {@code {"terms":{"tags":["java","jvm"]}}}
     */
    public Query in(Collection<? extends V> values) {
        List<Operand<V>> operands = new ArrayList<>(values.size());
        for (V value : values) {
            operands.add(operand(value));
        }
        return operands.isEmpty() ? Query.matchNone() : inScope(new TermsQuery(name(), operands));
    }

    /**
     * Documents with at least one of some values.
     *
     * @param values the values; none means no document
     * @return {@code {"terms":{"tags":["java","jvm"]}}}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Documents with none of some values, also those without any value.
     *
     * @param values the values, at most 65,536; none means every document
     * @return {@code {"bool":{"must_not":[{"terms":{"tags":["java","jvm"]}}]}}}
     */
    public Query notIn(Collection<? extends V> values) {
        return in(values).not();
    }

    /**
     * Documents with none of some values, also those without any value.
     *
     * @param values the values; none means every document
     * @return {@code {"bool":{"must_not":[{"terms":{"tags":["java","jvm"]}}]}}}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query notIn(V... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * Orders by this field, the smallest value first. Below a nested field a document counts by its smallest value.
     *
     * @return {@code {"published":{"order":"asc"}}}
     */
    public Sort asc() {
        return sort(Sort.Mode.MIN).asc();
    }

    /**
     * Orders by this field, the largest value first. Below a nested field a document counts by its largest value.
     *
     * @return {@code {"published":{"order":"desc"}}}
     */
    public Sort desc() {
        return sort(Sort.Mode.MAX).desc();
    }

    private Sort sort(Sort.Mode nestedMode) {
        Sort sort = Sort.field(name());
        String nestedPath = fieldName().nestedPath();
        return nestedPath == null ? sort : sort.nested(nestedPath).mode(nestedMode);
    }

    /**
     * Counts the different values of the field, approximately beyond some thousands.
     *
     * @return {@code {"cardinality":{"field":"tags"}}}
     */
    public CardinalityAggregation cardinality() {
        return new CardinalityAggregation(name(), fieldName().nestedPath());
    }

    final ValueCodec<V> codec() {
        return codec;
    }

    final Query range(RangeQuery.@Nullable Bound lower, RangeQuery.@Nullable Bound upper) {
        return inScope(new RangeQuery(name(), lower, upper));
    }

    final RangeQuery.Bound inclusive(V value) {
        return new RangeQuery.Bound(operand(value), true);
    }

    final RangeQuery.Bound exclusive(V value) {
        return new RangeQuery.Bound(operand(value), false);
    }

    final Operand<V> operand(V value) {
        return new Operand<>(
                Objects.requireNonNull(
                        value, () -> "A value to compare " + name() + " with is null. Use missing() for no value."),
                codec);
    }
}
