package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole search body that a repository method sends, in JSON: the query with everything that can stand beside it, such as
 * {@code sort}, {@code aggs}, {@code highlight} or {@code collapse}. It is checked while compiling, as a {@link Query} is, and has the
 * same placeholders; also {@code size}, {@code from} and {@code track_total_hits} can be placeholders. The name of the method is free.
 *
 * <pre>{@code
 * @SearchBody("""
 *     {
 *       "query": {"match": {"content": ":words"}},
 *       "aggs": {"tags": {"terms": {"field": "tags"}}},
 *       "size": ":count"
 *     }""")
 * SearchResult<Article> overview(String words, int count);
 * }</pre>
 *
 * <p>A {@code SearchResult} has the hits and the results of aggregations by their names; {@code AggregationResults} has these alone. The
 * other results are those of query methods:
 *
 * <ul>
 *   <li>With a {@code size} in the body, a {@code List}, {@code Set}, {@code Stream} or other collection has just so many hits, from
 *       {@code from} on. Without, it has every match, and the body can have no {@code from}.
 *   <li>{@code T}, {@code Optional<T>} and {@code @Nullable T} are the first hit if the {@code size} is 1; without a {@code size} they are
 *       the only match, and a second one is an error.
 *   <li>Pages take their size and place from the {@code PageRequest}, not from the body.
 * </ul>
 *
 * <p>What the body says and the method says once more, by a parameter or another annotation, is an error; so is what does not go with
 * what the method returns. Per call, {@code SearchOptions} go before what the body says of the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SearchBody {

    /**
     * The body.
     *
     * @return JSON: what is sent to {@code _search}
     */
    String value() default "";

    /**
     * The file of the body, as for {@link Query#resource()}.
     *
     * @return the path of a resource, with slashes; empty by default
     */
    String resource() default "";

    /**
     * How much it matters that the servers of the build would refuse the body.
     *
     * @return {@link Validation#LENIENT} for bodies that the compiler takes for wrong by mistake
     */
    Validation validate() default Validation.STRICT;
}
