package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another name of a field: what is searched by it is the field itself. It cannot be written, and is not part of the
 * source. {@code @FieldAlias(name = "headline", path = "title")}
 */
@Documented
@Repeatable(FieldAlias.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FieldAlias {

    /**
     * The full name of the alias. Where it has dots, it stands inside the object that they name.
     *
     * @return a legal field name that no property has
     */
    String name();

    /**
     * The full name of the field, which can be a multi-field.
     *
     * @return a field that is neither an object nor an alias, and in the same nested object
     */
    String path();

    /** Holds several {@code @FieldAlias} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        FieldAlias[] value();
    }
}
