package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that all documents of the index share. The field type {@code constant_keyword}. Once set, it cannot change.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface ConstantKeywordField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * The value.
     *
     * @return empty by default: that of the first document, which OpenSearch does not offer
     */
    String value() default "";

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};
}
