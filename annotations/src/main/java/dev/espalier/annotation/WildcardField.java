package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exact string that is searched by patterns: for log lines, paths and other long values of which there are many.
 * The field type {@code wildcard}.
 */
@Documented
@Repeatable(WildcardField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface WildcardField {

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
     * @return no limit by default
     */
    int ignoreAbove() default 2147483647;

    /**
     * What is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * The normalizer that is applied to the value before it is indexed and compared. OpenSearch alone has it.
     *
     * @return empty by default: none
     */
    String normalizer() default "";

    /**
     * Whether values are kept in columns, for sorting and aggregations. OpenSearch alone has the choice;
     * Elasticsearch always keeps them.
     *
     * @return false by default
     */
    boolean docValues() default false;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};

    /**
     * The fields that the value is copied to, by their full names. A copy is searched; it is not part of the source.
     *
     * @return none by default
     */
    String[] copyTo() default {};

    /** Holds several {@code @WildcardField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        WildcardField[] value();
    }
}
