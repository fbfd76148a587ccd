package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which documents are children of which, in a {@link JoinField}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Relation {

    /**
     * The name of the parent.
     *
     * @return not empty
     */
    String parent();

    /**
     * The names of its children.
     *
     * @return at least one
     */
    String[] children();
}
