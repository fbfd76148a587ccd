package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the classes that objects of an interface or abstract class may be. A sealed type needs none: its subtypes are
 * those that it permits. An object of a class that is not declared is refused when it is written.
 *
 * <p>The index has the fields of all subtypes. A field that several of them have must be mapped alike.
 */
@Documented
@Repeatable(SubType.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SubType {

    /**
     * The subtype.
     *
     * @return a record, a class, or a type with subtypes of its own
     */
    Class<?> value();

    /**
     * What it is called in documents.
     *
     * @return empty by default: what its {@link TypeName} says, or else its simple name with a small first letter
     */
    String name() default "";

    /** Holds several {@code @SubType} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        SubType[] value();
    }
}
