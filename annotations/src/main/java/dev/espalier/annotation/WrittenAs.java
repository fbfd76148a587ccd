package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a codec writes, so that properties which use it need no annotation of a field. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WrittenAs {

    /**
     * What each value is in JSON.
     *
     * @return the kind
     */
    JsonKind value();
}
