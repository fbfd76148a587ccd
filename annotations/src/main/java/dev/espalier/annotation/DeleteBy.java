package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query clause whose matches a repository method removes, in JSON. Placeholders are those of {@link Query}; the name of
 * the method is free.
 *
 * <pre>{@code
 * @DeleteBy("{\"range\": {\"published\": {\"lt\": \":day\"}}}")
 * long forgetBefore(LocalDate day);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DeleteBy {

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
     * How much it matters that the servers of the build would refuse the query.
     *
     * @return {@link Validation#LENIENT} for queries that the compiler takes for wrong by mistake
     */
    Validation validate() default Validation.STRICT;
}
