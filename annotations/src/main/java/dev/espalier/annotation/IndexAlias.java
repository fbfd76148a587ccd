package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A further name for the index of a document, perhaps for a part of its documents only. It is created with the index, and
 * added to one that lacks it.
 *
 * <pre>{@code
 * @IndexAlias(name = "articles-of-today", filter = """
 *         {"range": {"published": {"gte": "now/d"}}}""")
 * }</pre>
 *
 * <p>The alias of a versioned document, {@link Document#index()}, needs no annotation.
 */
@Documented
@Repeatable(IndexAlias.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexAlias {

    /**
     * The name.
     *
     * @return a legal name of an index
     */
    String name();

    /**
     * A query as JSON; only what it finds is visible through the alias. Its fields are checked against the mapping.
     *
     * @return empty by default: all documents
     */
    String filter() default "";

    /**
     * The routing of all requests through the alias.
     *
     * @return empty by default: that of each request
     */
    String routing() default "";

    /**
     * The routing of writes, where it differs from {@link #routing()}.
     *
     * @return empty by default: the same
     */
    String indexRouting() default "";

    /**
     * The routing of searches, where it differs from {@link #routing()}; several with commas between.
     *
     * @return empty by default: the same
     */
    String searchRouting() default "";

    /**
     * Whether this is the index to write to, should the alias come to name several.
     *
     * @return false by default
     */
    boolean writeIndex() default false;

    /**
     * Whether patterns of names, such as {@code articles*} or {@code _all}, leave the alias out unless a request asks for hidden ones.
     * Servers want the same of all indexes that have the alias.
     *
     * @return false by default
     */
    boolean hidden() default false;

    /** Holds several {@code @IndexAlias} of one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        IndexAlias[] value();
    }
}
