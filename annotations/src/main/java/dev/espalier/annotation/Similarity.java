package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a similarity of the index: how documents are scored, for the fields that name it.
 *
 * <pre>{@code
 * @Similarity(name = "short_titles", type = "BM25", settings = @Setting(name = "b", value = "0.1"))
 * }</pre>
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Repeatable(Similarity.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Similarity {

    /**
     * The name by which fields use it; {@code default} for all that name none.
     *
     * @return a name of its own
     */
    String name();

    /**
     * The formula: {@code BM25}, {@code DFR}, {@code DFI}, {@code IB}, {@code LMDirichlet}, {@code LMJelinekMercer} or
     * {@code scripted}.
     *
     * @return a type that the server knows
     */
    String type();

    /**
     * The parameters of the formula.
     *
     * @return none by default
     */
    Setting[] settings() default {};

    /** Holds several {@code @Similarity} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        Similarity[] value();
    }
}
