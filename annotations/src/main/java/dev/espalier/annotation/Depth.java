package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a property that leads back to the type that it is in, such as {@code List<Category> children} of a {@code Category}:
 * how many levels are fields of the index. A mapping must end somewhere, while objects in Java may go on. What lies deeper
 * is kept and read like the rest, but not searched: the property becomes an {@code object} that is not {@code enabled}.
 *
 * <p>Without it, a type that leads back to itself is a compile error (DOC-112).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Depth {

    /**
     * How many times the property is mapped inside itself; each level has all fields of the type once more.
     *
     * @return the levels, 1 to 20
     */
    int value();
}
