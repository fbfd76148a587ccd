package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that says which shard keeps a document: documents of one value lie on one shard. A {@code String},
 * {@code UUID}, {@code int} or {@code long} of the document itself; it is a field like any other as well. In an object
 * inside a document it has no meaning.
 *
 * <p>The server gets the value as {@code routing} with every request that stores or removes a document. A request that
 * has the id alone must be told the routing: the server looks on one shard only, and finds nothing on another one.
 *
 * <p>Ids are unique within a shard only. A document that is saved with another routing than before is stored a second
 * time under its id; delete the old one first.
 *
 * <p>On a parameter of a query method: only the shard that keeps documents of this routing is asked. The parameter is no value
 * of a condition, unless the conditions need all parameters. Where every document has a routing, query methods must say one:
 * by such a parameter, by a condition on the property that all matches satisfy, or by {@code SearchOptions}.
 *
 * <p>A document with a {@link JoinField} needs this: the routing of a child is that of its parent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE
})
public @interface Routing {

    /**
     * Whether every document has a routing. The mapping says so to the server, as {@code _routing.required}, which then
     * refuses requests without; this library refuses them before they are sent. If false, a document whose property is
     * null is routed by its id.
     *
     * @return true by default
     */
    boolean required() default true;
}
