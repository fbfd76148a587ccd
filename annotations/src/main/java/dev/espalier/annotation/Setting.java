package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A setting by its name in the server's documentation, of an index or of a component of its analysis. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Setting {

    /**
     * The name, for instance {@code min_gram}; dots lead into objects, as in {@code script.source}.
     *
     * @return a name that the server knows
     */
    String name();

    /**
     * The value as text: a number, {@code true} or {@code false}, a word. Lists take several, as {@code {"a", "b"}}.
     *
     * @return at least one value
     */
    String[] value();
}
