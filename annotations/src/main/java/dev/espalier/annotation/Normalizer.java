package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a normalizer of the index, for {@link KeywordField#normalizer()}: it changes the characters of a value, which
 * stays one term.
 *
 * <pre>{@code
 * @Normalizer(name = "folded", filters = {"lowercase", "asciifolding"})
 * }</pre>
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Repeatable(Normalizer.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Normalizer {

    /**
     * The name by which fields use it.
     *
     * @return a name of its own
     */
    String name();

    /**
     * The token filters, in the order in which they are applied. Only those fit that change characters one by one, such
     * as {@code lowercase}, {@code asciifolding} and {@code trim}.
     *
     * @return none by default
     */
    String[] filters() default {};

    /**
     * The character filters, in the order in which they are applied: {@code mapping} and {@code pattern_replace}.
     *
     * @return none by default
     */
    String[] charFilters() default {};

    /** Holds several {@code @Normalizer} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        Normalizer[] value();
    }
}
