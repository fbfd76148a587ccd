package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an analyzer of the index, for {@link TextField#analyzer()}: a tokenizer with filters around it, or a built-in
 * analyzer with settings.
 *
 * <pre>{@code
 * @Analyzer(name = "titles", filters = {"lowercase", "asciifolding", "english_stems"})
 * @Analyzer(name = "tags", type = "pattern", settings = @Setting(name = "pattern", value = ","))
 * }</pre>
 *
 * <p>Stands on a document, or on a type that documents name in {@link Analysis}.
 */
@Documented
@Repeatable(Analyzer.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Analyzer {

    /**
     * The name by which fields use it. {@code default} is used by all text that names none, {@code default_search} by
     * all searches that name none.
     *
     * @return a name of its own; that of a built-in one would hide it
     */
    String name();

    /**
     * The built-in analyzer to configure by {@link #settings()}. Then there is neither tokenizer nor filter.
     *
     * @return {@code custom} by default: put together from the parts named here
     */
    String type() default "custom";

    /**
     * The tokenizer, built-in or declared by {@link Tokenizer}.
     *
     * @return {@code standard} by default, which cuts at word boundaries
     */
    String tokenizer() default "standard";

    /**
     * The token filters, built-in or declared by {@link TokenFilter}, in the order in which they are applied.
     *
     * @return none by default: even the case of letters is kept
     */
    String[] filters() default {};

    /**
     * The character filters, built-in or declared by {@link CharFilter}, in the order in which they are applied.
     *
     * @return none by default
     */
    String[] charFilters() default {};

    /**
     * How many positions lie between two values of one field, so that no phrase reaches across.
     *
     * @return 100 by default
     */
    int positionIncrementGap() default 100;

    /**
     * What the type is told, should it be a built-in analyzer.
     *
     * @return nothing by default
     */
    Setting[] settings() default {};

    /** Holds several {@code @Analyzer} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        Analyzer[] value();
    }
}
