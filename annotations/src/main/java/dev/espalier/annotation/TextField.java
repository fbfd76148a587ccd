package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Full text: the value is analyzed into terms, searched by words and scored. The field type {@code text}. Text does not
 * sort, aggregate or compare; a {@code @KeywordField(subField = "raw")} beside it does.
 */
@Documented
@Repeatable(TextField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TextField {

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
     * The analyzer that makes terms of the value, and of the words searched for.
     *
     * @return empty by default: the index's default analyzer
     */
    String analyzer() default "";

    /**
     * The analyzer of the words searched for, where it must differ from {@link #analyzer()}.
     *
     * @return empty by default: the same
     */
    String searchAnalyzer() default "";

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether lengths of values are kept for scoring.
     *
     * @return true by default
     */
    boolean norms() default true;

    /** Holds several {@code @TextField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        TextField[] value();
    }
}
