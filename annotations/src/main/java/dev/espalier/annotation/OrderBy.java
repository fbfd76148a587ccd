package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the hits of a query method are sorted by: for a {@link Query}, which has no name to say it, or behind what the name
 * says. The first of several counts most.
 *
 * <pre>{@code
 * @Query("{\"match\": {\"content\": \":words\"}}")
 * @OrderBy(value = "published", descending = true)
 * @OrderBy("id")
 * List<Article> newestAbout(String words);
 * }</pre>
 */
@Documented
@Repeatable(OrderBy.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OrderBy {

    /**
     * The property.
     *
     * @return its path in Java, such as {@code published} or {@code author.name}; inside a nested property {@link NestedSort}
     *     says which element counts
     */
    String value();

    /**
     * Whether the largest value comes first.
     *
     * @return false by default
     */
    boolean descending() default false;

    /** Holds several {@code @OrderBy} of one method. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {

        /**
         * The annotations, the most significant first.
         *
         * @return at least two
         */
        OrderBy[] value();
    }
}
