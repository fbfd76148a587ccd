package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Notes in the mapping of the index: the mapping parameter {@code _meta}. The server keeps them and does nothing with
 * them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexMeta {

    /**
     * The notes, a JSON object: {@code {"owner": "search team"}}.
     *
     * @return strict JSON
     */
    String value();
}
