package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Full text in which spans are marked with what they stand for: {@code [Rome](Q220) was not built in a day}. Searches find
 * the marks as terms at the same places. The field type {@code annotated_text}, of the plugin mapper-annotated-text.
 */
@Documented
@Repeatable(AnnotatedTextField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface AnnotatedTextField {

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
     * The analyzer of phrases searched for, where it must differ from {@link #searchAnalyzer()}.
     *
     * @return empty by default: the same
     */
    String searchQuoteAnalyzer() default "";

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * Whether lengths of values are kept for scoring. They can be given up later, never regained.
     *
     * @return true by default
     */
    boolean norms() default true;

    /**
     * What is recorded of each term. Phrases need positions.
     *
     * @return positions by default
     */
    IndexOptions indexOptions() default IndexOptions.POSITIONS;

    /**
     * Whether the terms of each document are kept together, for highlighting long texts.
     *
     * @return none by default
     */
    TermVector termVector() default TermVector.NO;

    /**
     * How matches are scored: {@code "BM25"}, {@code "boolean"}, or a similarity that the index's settings declare.
     *
     * @return empty by default: the index's default, {@code BM25}
     */
    String similarity() default "";

    /**
     * The distance between the last word of a value and the first of the next, so that no phrase spans both.
     *
     * @return not negative; 100 by default
     */
    int positionIncrementGap() default 100;

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

    /** Holds several {@code @AnnotatedTextField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        AnnotatedTextField[] value();
    }
}
