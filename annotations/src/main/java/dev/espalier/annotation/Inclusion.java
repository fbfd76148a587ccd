package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is written where a property has no value: on a type for all its properties, on a property for itself.
 *
 * <p>A search sees no difference between a field that is missing, null or empty. A partial update does: what is missing
 * stays as it was, null removes it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Inclusion {

    /**
     * Whether a null is written.
     *
     * @return {@link Rule#OMIT} where nothing is said: the field is left out
     */
    Rule nulls() default Rule.DEFAULT;

    /**
     * Whether an empty collection, map, array or text is written.
     *
     * @return {@link Rule#WRITE} where nothing is said: the field is {@code []}, or {@code ""}
     */
    Rule empty() default Rule.DEFAULT;

    /** Whether something is written. */
    enum Rule {
        /** As the type says; nulls are left out and empty values written if it says nothing. */
        DEFAULT,
        /** It is written. */
        WRITE,
        /** The field is left out. */
        OMIT
    }
}
