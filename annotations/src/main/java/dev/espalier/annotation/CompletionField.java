package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the completion suggester offers. The field type {@code completion}: kept in memory, answered very fast, found
 * only by its beginning. What it offers, with its contexts, is asked for in the server's JSON, by {@code client.execute}.
 */
@Documented
@Repeatable(CompletionField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface CompletionField {

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
     * @return empty by default: {@code simple}
     */
    String analyzer() default "";

    /**
     * The analyzer of the words searched for, where it must differ from {@link #analyzer()}.
     *
     * @return empty by default: the same
     */
    String searchAnalyzer() default "";

    /**
     * Whether {@code foof} must not find {@code Foo Fighters}.
     *
     * @return true by default
     */
    boolean preserveSeparators() default true;

    /**
     * Whether words that the analyzer drops leave a gap: with stop words, {@code b} finds {@code The Beatles} only if
     * this is false.
     *
     * @return true by default
     */
    boolean preservePositionIncrements() default true;

    /**
     * How many characters of a value are indexed.
     *
     * @return 50 by default
     */
    int maxInputLength() default 50;

    /**
     * By what suggestions are filtered or raised. They are fixed when the index is created.
     *
     * @return at most ten; none by default
     */
    CompletionContext[] contexts() default {};

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

    /** Holds several {@code @CompletionField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        CompletionField[] value();
    }
}
