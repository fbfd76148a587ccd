package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A note beside a field, for those who read the mapping: {@code @Meta(key = "unit", value = "ms")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Meta {

    /**
     * The name of the note.
     *
     * @return at most 20 characters
     */
    String key();

    /**
     * The note.
     *
     * @return at most 50 characters
     */
    String value();
}
