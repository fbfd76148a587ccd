package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.CalendarInterval;
import dev.espalier.query.DateHistogramAggregation;
import dev.espalier.query.Query;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A field of dates. A day as bound means the whole day: {@code after} begins with the next, {@code atMost} includes all
 * of it.
 *
 * @param <V> the Java type of a value: Instant, LocalDate
 */
public class DatePath<V> extends ExactPath<V> {

    /**
     * A path to a field of dates of the document itself.
     *
     * @param name the field's name
     * @param codec the codec of its values
     */
    public DatePath(String name, ValueCodec<V> codec) {
        this(FieldName.of(name), codec);
    }

    /**
     * A path to a field of dates, which may lie in another.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    public DatePath(FieldName name, ValueCodec<V> codec) {
        super(name, codec);
    }

    /**
     * A path to a field of points in time of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static DatePath<Instant> ofInstant(String name) {
        return new DatePath<>(name, ValueCodecs.INSTANT);
    }

    /**
     * A path to a field of points in time, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static DatePath<Instant> ofInstant(FieldName name) {
        return new DatePath<>(name, ValueCodecs.INSTANT);
    }

    /**
     * A path to a field of days of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static DatePath<LocalDate> ofLocalDate(String name) {
        return new DatePath<>(name, ValueCodecs.LOCAL_DATE);
    }

    /**
     * A path to a field of days, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static DatePath<LocalDate> ofLocalDate(FieldName name) {
        return new DatePath<>(name, ValueCodecs.LOCAL_DATE);
    }

    /**
     * Documents with a value before a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"published":{"lt":"2026-01-31"}}}}
     */
    public Query before(V bound) {
        return range(null, exclusive(bound));
    }

    /**
     * Documents with a value before a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"published":{"lte":"2026-01-31"}}}}
     */
    public Query atMost(V bound) {
        return range(null, inclusive(bound));
    }

    /**
     * Documents with a value after a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"published":{"gt":"2026-01-01"}}}}
     */
    public Query after(V bound) {
        return range(exclusive(bound), null);
    }

    /**
     * Documents with a value after a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"published":{"gte":"2026-01-01"}}}}
     */
    public Query atLeast(V bound) {
        return range(inclusive(bound), null);
    }

    /**
     * Documents with a value between two bounds, or one of them.
     *
     * @param lower the lower bound, itself included
     * @param upper the upper bound, itself included
     * @return {@code {"range":{"published":{"gte":"2026-01-01","lte":"2026-01-31"}}}}
     */
    public Query between(V lower, V upper) {
        return range(inclusive(lower), inclusive(upper));
    }

    /**
     * Counts documents by intervals of time.
     *
     * @param interval the length of the intervals
     * @return {@code {"date_histogram":{"field":"published","calendar_interval":"month","min_doc_count":0}}}
     */
    public DateHistogramAggregation histogram(CalendarInterval interval) {
        return DateHistogramAggregation.of(name(), fieldName().nestedPath(), interval);
    }
}
