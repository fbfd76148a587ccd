package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that is searched by its meaning: the server turns it into vectors by one of its inference endpoints. The field
 * type {@code semantic_text}, of Elasticsearch alone. Its query, {@code semantic}, is written as JSON.
 */
@Documented
@Repeatable(SemanticTextField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface SemanticTextField {

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
     * The inference endpoint that makes vectors of the value.
     *
     * @return empty by default: the server's own
     */
    String inferenceId() default "";

    /**
     * The inference endpoint that makes vectors of the words searched for, where it must differ from {@link
     * #inferenceId()}.
     *
     * @return empty by default: the same
     */
    String searchInferenceId() default "";

    /**
     * How long texts are cut before they are turned into vectors.
     *
     * @return as the inference endpoint says by default
     */
    ChunkingSettings chunkingSettings() default @ChunkingSettings;

    /**
     * How the vectors are indexed. From Elasticsearch 8.19 on.
     *
     * @return the server's choice by default
     */
    SemanticIndexOptions indexOptions() default @SemanticIndexOptions;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};

    /** Holds several {@code @SemanticTextField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        SemanticTextField[] value();
    }
}
