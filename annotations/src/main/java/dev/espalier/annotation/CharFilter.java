package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a character filter of the index: what changes a text before it is cut into terms.
 *
 * <pre>{@code
 * @CharFilter(name = "signs", type = "mapping", settings = @Setting(name = "mappings", value = {"& => and", "+ => plus"}))
 * }</pre>
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Repeatable(CharFilter.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CharFilter {

    /**
     * The name by which analyzers and normalizers use it.
     *
     * @return a name of its own; that of a built-in one would hide it
     */
    String name();

    /**
     * What the server makes it of, for instance {@code mapping}.
     *
     * @return a type that the server knows
     */
    String type();

    /**
     * What the type is told. Numbers, lists and required settings are checked by the compiler.
     *
     * @return nothing by default
     */
    Setting[] settings() default {};

    /** Holds several {@code @CharFilter} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        CharFilter[] value();
    }
}
