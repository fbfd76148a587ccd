package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a constant of an enum is in the index, where that is not its name. With it a constant can be renamed, and stored
 * documents stay readable.
 *
 * <pre>
 * enum Level {
 *     &#64;EnumValue("1-beginner")
 *     BEGINNER,
 *     &#64;EnumValue("2-expert")
 *     EXPERT
 * }
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumValue {

    /**
     * The value in the index.
     *
     * @return a text that no other constant of the enum has
     */
    String value();
}
