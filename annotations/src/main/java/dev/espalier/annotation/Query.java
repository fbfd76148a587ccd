package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query clause that a repository method sends, in JSON. A whole string {@code ":name"} stands for the parameter of
 * that name and {@code "?0"} for the first one; the argument takes its place as a JSON value of its own type, so that no
 * argument can change the structure of the query. A collection becomes an array, a record an object, with the names and forms that
 * its properties have in documents and without those that are null. A string that has to begin with a colon of its own is written
 * with two, {@code "::name"}.
 *
 * <pre>{@code
 * @Query("""
 *     {"multi_match": {"query": ":words", "fields": ["title^3", "content"]}}""")
 * SearchResult<Article> search(String words);
 * }</pre>
 *
 * <p>For a whole search body see {@link SearchBody}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {

    /**
     * The query clause.
     *
     * @return JSON: what stands under {@code "query"} in a search request
     */
    String value() default "";

    /**
     * Where the query stands, if not here: {@code queries/longest.json} is a file that the compiler finds among its output, on
     * its class path or on its source path. It is read while compiling; at run time it is not needed.
     *
     * <p>Maven copies {@code src/main/resources} into the compiler's output before it compiles. Gradle keeps resources apart:
     * put the folder onto the compiler's source path. A build that compiles only what has changed looks at sources: after a
     * change of the file, compile the repository again.
     *
     * @return the path of a resource, with slashes; empty by default
     */
    String resource() default "";

    /**
     * How much it matters that the servers of the build would refuse the query.
     *
     * @return {@link Validation#LENIENT} for queries that the compiler takes for wrong by mistake
     */
    Validation validate() default Validation.STRICT;
}
