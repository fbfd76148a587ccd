package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which element of a nested property counts where the name of a query method sorts by it.
 *
 * <pre>{@code
 * @NestedSort(mode = SortMode.MIN, filter = "{\"term\": {\"offers.country\": \":country\"}}")
 * List<Book> findByTitleMatchesOrderByOffersPrice(String words, String country);
 * }</pre>
 *
 * <p>Documents without an element that counts come last.
 */
@Documented
@Repeatable(NestedSort.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NestedSort {

    /**
     * Which of the values counts.
     *
     * @return the choice
     */
    SortMode mode();

    /**
     * A query clause in JSON: only elements that satisfy it count. It names fields in full, {@code offers.country}, and may
     * have the placeholders of {@link Query}. A parameter that it names is no value of a condition, unless the conditions need
     * all parameters.
     *
     * @return empty by default: all elements count
     */
    String filter() default "";

    /**
     * The property, where the name sorts by several nested ones.
     *
     * @return its path in Java, such as {@code offers.price}; empty by default: the only one
     */
    String property() default "";

    /** Holds several {@code @NestedSort} of one method. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        NestedSort[] value();
    }
}
