package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks in each hit of a query method what has matched. The method returns hits, which have the marked pieces as their
 * {@code highlights}.
 *
 * <pre>{@code
 * @Highlight({"title", "content"})
 * SearchResult<Article> findByTitleMatchesOrContentMatches(String title, String content);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Highlight {

    /**
     * The properties whose matches are marked; the query has to search them.
     *
     * @return their paths in Java, such as {@code content} or {@code author.biography}; empty by default: all that the query
     *     searches and whose matches can be marked
     */
    String[] value() default {};

    /**
     * What stands before a match.
     *
     * @return {@code <em>} by default
     */
    String before() default "<em>";

    /**
     * What stands behind a match.
     *
     * @return {@code </em>} by default
     */
    String after() default "</em>";

    /**
     * How many pieces of each property are given, the best first.
     *
     * @return 5 by default; 0 for properties that are not cut
     */
    int fragments() default 5;

    /**
     * About how many characters a piece has.
     *
     * @return 100 by default
     */
    int fragmentSize() default 100;
}
