package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Named positive numbers that raise or lower the score, such as topics of a page. The field type {@code
 * rank_features}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface RankFeaturesField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Whether a higher number raises the score.
     *
     * @return true by default; false where it lowers it
     */
    boolean positiveScoreImpact() default true;

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
}
