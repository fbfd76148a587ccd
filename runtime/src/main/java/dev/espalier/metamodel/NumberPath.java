package dev.espalier.metamodel;

import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.MetricAggregation;
import dev.espalier.query.Operand;
import dev.espalier.query.Query;
import dev.espalier.query.RangeQuery;
import dev.espalier.query.TermsAggregation;
import java.math.BigInteger;

/**
 * A field of numbers.
 *
 * @param <V> the Java type of a value
 */
public class NumberPath<V> extends ExactPath<V> {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    /**
     * A path to a field of numbers of the document itself.
     *
     * @param name the field's name
     * @param codec the codec of its values
     */
    public NumberPath(String name, ValueCodec<V> codec) {
        this(FieldName.of(name), codec);
    }

    /**
     * A path to a field of numbers, which may lie in another.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    public NumberPath(FieldName name, ValueCodec<V> codec) {
        super(name, codec);
    }

    /**
     * A path to a field of numbers of 32 bits of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static NumberPath<Integer> ofInt(String name) {
        return new NumberPath<>(name, ValueCodecs.INTEGER);
    }

    /**
     * A path to a field of numbers of 32 bits, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static NumberPath<Integer> ofInt(FieldName name) {
        return new NumberPath<>(name, ValueCodecs.INTEGER);
    }

    /**
     * A path to a field of numbers of 64 bits of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static NumberPath<Long> ofLong(String name) {
        return new NumberPath<>(name, ValueCodecs.LONG);
    }

    /**
     * A path to a field of numbers of 64 bits, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static NumberPath<Long> ofLong(FieldName name) {
        return new NumberPath<>(name, ValueCodecs.LONG);
    }

    /**
     * A path to a field of fractions of 64 bits of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static NumberPath<Double> ofDouble(String name) {
        return new NumberPath<>(name, ValueCodecs.DOUBLE);
    }

    /**
     * A path to a field of fractions of 64 bits, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static NumberPath<Double> ofDouble(FieldName name) {
        return new NumberPath<>(name, ValueCodecs.DOUBLE);
    }

    /**
     * Documents with a value below a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"words":{"lt":200}}}}
     */
    public Query lessThan(V bound) {
        return range(null, below(bound));
    }

    /** OpenSearch finds nothing below the largest number that has no sign, so that it is asked for all up to the one before. */
    private RangeQuery.Bound below(V bound) {
        return codec() == NumberCodecs.UNSIGNED_LONG && LARGEST.equals(bound)
                ? new RangeQuery.Bound(
                        new Operand<>(LARGEST.subtract(BigInteger.ONE), NumberCodecs.UNSIGNED_LONG), true)
                : exclusive(bound);
    }

    /**
     * Documents with a value below a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"words":{"lte":200}}}}
     */
    public Query atMost(V bound) {
        return range(null, inclusive(bound));
    }

    /**
     * Documents with a value above a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"words":{"gt":100}}}}
     */
    public Query greaterThan(V bound) {
        return range(exclusive(bound), null);
    }

    /**
     * Documents with a value above a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"words":{"gte":100}}}}
     */
    public Query atLeast(V bound) {
        return range(inclusive(bound), null);
    }

    /**
     * Documents with a value between two bounds, or one of them.
     *
     * @param lower the lower bound, itself included
     * @param upper the upper bound, itself included
     * @return {@code {"range":{"words":{"gte":100,"lte":200}}}}
     */
    public Query between(V lower, V upper) {
        return range(inclusive(lower), inclusive(upper));
    }

    /**
     * Counts documents by the values of the field.
     *
     * @return {@code {"terms":{"field":"words","size":10}}}
     */
    public TermsAggregation<V> terms() {
        return TermsAggregation.of(name(), fieldName().nestedPath(), codec());
    }

    /**
     * The average of the values; empty if there are none.
     *
     * @return {@code {"avg":{"field":"words"}}}
     */
    public MetricAggregation average() {
        return metric(MetricAggregation.Metric.AVG);
    }

    /**
     * The smallest of the values; empty if there are none.
     *
     * @return {@code {"min":{"field":"words"}}}
     */
    public MetricAggregation minimum() {
        return metric(MetricAggregation.Metric.MIN);
    }

    /**
     * The largest of the values; empty if there are none.
     *
     * @return {@code {"max":{"field":"words"}}}
     */
    public MetricAggregation maximum() {
        return metric(MetricAggregation.Metric.MAX);
    }

    /**
     * The sum of the values; 0 if there are none.
     *
     * @return {@code {"sum":{"field":"words"}}}
     */
    public MetricAggregation sum() {
        return metric(MetricAggregation.Metric.SUM);
    }

    private MetricAggregation metric(MetricAggregation.Metric metric) {
        return new MetricAggregation(metric, name(), fieldName().nestedPath());
    }
}
