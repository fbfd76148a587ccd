package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a tokenizer of the index: what cuts a text into terms.
 *
 * <pre>{@code
 * @Tokenizer(name = "path", type = "path_hierarchy", settings = @Setting(name = "delimiter", value = "."))
 * }</pre>
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Repeatable(Tokenizer.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tokenizer {

    /**
     * The name by which analyzers use it.
     *
     * @return a name of its own; that of a built-in one would hide it
     */
    String name();

    /**
     * What the server makes it of, for instance {@code path_hierarchy}.
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

    /** Holds several {@code @Tokenizer} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        Tokenizer[] value();
    }
}
