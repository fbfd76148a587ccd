package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query clause whose matches a repository method changes by a script. Placeholders are those of {@link Query}; arguments
 * of the script are parameters of the method as well, which it reads as {@code params.name}: so that it is compiled once,
 * and no argument can change it. The name of the method is free.
 *
 * <pre>{@code
 * @UpdateBy(
 *         value = "{\"term\": {\"tags\": \":tag\"}}",
 *         script = "ctx._source.words += params.by")
 * long lengthen(String tag, int by);
 * }</pre>
 *
 * <p>The method returns how many documents were changed. It fails with a conflict if one of them is changed by others
 * meanwhile; some may be changed then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UpdateBy {

    /**
     * The query clause.
     *
     * @return JSON: what stands under {@code "query"} in a request
     */
    String value() default "";

    /**
     * The file of the query, as for {@link Query#resource()}.
     *
     * @return the path of a resource, with slashes; empty by default
     */
    String resource() default "";

    /**
     * The script, which finds the document as {@code ctx._source}.
     *
     * @return its source
     */
    String script();

    /**
     * The language of the script.
     *
     * @return {@code painless} by default
     */
    String language() default "painless";

    /**
     * How much it matters that the servers of the build would refuse the query.
     *
     * @return {@link Validation#LENIENT} for queries that the compiler takes for wrong by mistake
     */
    Validation validate() default Validation.STRICT;
}
