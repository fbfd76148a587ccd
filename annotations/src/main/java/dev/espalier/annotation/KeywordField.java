package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One exact value: compared, sorted and aggregated as a whole. The field type {@code keyword}. It is the type of a
 * {@code String}, an enum or a {@code UUID} that carries no annotation.
 */
@Documented
@Repeatable(KeywordField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface KeywordField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * The name of a multi-field: {@code "raw"} indexes the same value once more, as {@code title.raw}.
     *
     * @return empty by default: this annotation describes the main field
     */
    String subField() default "";

    /**
     * Values longer than this many characters are kept in the source, but neither searched nor sorted.
     *
     * @return 8191 by default, the longest that fits the server's limit of 32766 bytes in any language
     */
    int ignoreAbove() default 8191;

    /**
     * The normalizer that is applied to the value before it is indexed and compared.
     *
     * @return empty by default: none
     */
    String normalizer() default "";

    /**
     * What is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether values are kept in columns, for sorting and aggregations.
     *
     * @return true by default
     */
    boolean docValues() default true;

    /** Holds several {@code @KeywordField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        KeywordField[] value();
    }
}
