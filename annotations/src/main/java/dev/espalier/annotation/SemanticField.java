package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that is searched by its meaning: the server turns it into vectors by one of its models. The field type
 * {@code semantic}, of OpenSearch alone, with its plugin neural-search. What
 * newer releases have besides, such as {@code chunking}, is stated by {@link RawParameter}. Its query,
 * {@code neural}, is written as JSON.
 */
@Documented
@Repeatable(SemanticField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface SemanticField {

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
     * The model that makes vectors, or weights of tokens, of the value.
     *
     * @return the id of a model on the server
     */
    String modelId();

    /**
     * The model of the words searched for, where it must differ from {@link #modelId()}.
     *
     * @return empty by default: the same
     */
    String searchModelId() default "";

    /**
     * The field type of the text itself, by which its words are searched.
     *
     * @return {@code text} by default
     */
    String rawFieldType() default "text";

    /**
     * The name of the field beside it that holds the vectors.
     *
     * @return empty by default: the name of this one with {@code _semantic_info}
     */
    String semanticInfoFieldName() default "";

    /**
     * The analyzer that makes tokens of the words searched for, in place of a model.
     *
     * @return empty by default: the model does
     */
    String semanticFieldSearchAnalyzer() default "";

    /** Holds several {@code @SemanticField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        SemanticField[] value();
    }
}
