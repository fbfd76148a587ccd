package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that is computed when it is searched. A runtime field on Elasticsearch, a derived field on OpenSearch.
 * Without a script, Elasticsearch reads the value of that name from the source. Unlike other fields it can be changed
 * and removed at any time.
 */
@Documented
@Repeatable(RuntimeField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuntimeField {

    /**
     * The full name of the field.
     *
     * @return a legal field name
     */
    String name();

    /**
     * What it is.
     *
     * @return never null
     */
    RuntimeFieldType type();

    /**
     * The script in Painless that emits the value: {@code "emit(doc['price'].value * 2)"}.
     *
     * @return empty by default: the value is read from the source
     */
    String script() default "";

    /**
     * The fields that the script emits, where the type is {@link RuntimeFieldType#COMPOSITE}: a script
     * {@code "emit('status', 200); emit('verb', 'GET')"} of a field {@code http} has {@code http.status} and {@code http.verb}.
     *
     * @return none by default
     */
    RuntimeSubField[] fields() default {};

    /**
     * The format of dates, where it is one.
     *
     * @return empty by default: {@code strict_date_optional_time||epoch_millis}
     */
    String format() default "";

    /**
     * Whether the field may hide a field of the mapping that has the same name and another type.
     *
     * @return false by default
     */
    boolean override() default false;

    /** Holds several {@code @RuntimeField} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        RuntimeField[] value();
    }
}
