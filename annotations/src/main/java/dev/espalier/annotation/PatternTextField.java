package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lines of logs, kept as templates and the words that vary, so that they take little space. The field type
 * {@code pattern_text}, of Elasticsearch alone.
 */
@Documented
@Repeatable(PatternTextField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface PatternTextField {

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
     * The analyzer that makes terms of the value: {@code delimiter}, or {@code standard}.
     *
     * @return empty by default: {@code delimiter}
     */
    String analyzer() default "";

    /**
     * What is recorded of each term. Phrases are faster with positions.
     *
     * @return the documents by default
     */
    PatternTextIndexOptions indexOptions() default PatternTextIndexOptions.DOCS;

    /**
     * Whether lines are kept as they are, without a template.
     *
     * @return false by default
     */
    boolean disableTemplating() default false;

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

    /** Holds several {@code @PatternTextField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        PatternTextField[] value();
    }
}
