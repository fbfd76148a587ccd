package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Full text that is searched but not scored, for logs: smaller than {@link TextField}, slower on phrases. The field
 * type {@code match_only_text}.
 */
@Documented
@Repeatable(MatchOnlyTextField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface MatchOnlyTextField {

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
     * The analyzer that makes terms of the value, and of the words searched for. OpenSearch alone has it.
     *
     * @return empty by default: the index's default analyzer
     */
    String analyzer() default "";

    /**
     * The analyzer of the words searched for, where it must differ from {@link #analyzer()}. OpenSearch alone has it.
     *
     * @return empty by default: the same
     */
    String searchAnalyzer() default "";

    /**
     * The analyzer of phrases searched for, where it must differ from {@link #searchAnalyzer()}. OpenSearch alone has
     * it.
     *
     * @return empty by default: the same
     */
    String searchQuoteAnalyzer() default "";

    /**
     * Whether the field can be searched. OpenSearch alone has it.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source. OpenSearch alone has it.
     *
     * @return false by default
     */
    boolean store() default false;

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

    /** Holds several {@code @MatchOnlyTextField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        MatchOnlyTextField[] value();
    }
}
