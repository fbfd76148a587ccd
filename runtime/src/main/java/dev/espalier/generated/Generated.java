package dev.espalier.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a type that was written by the compiler. Coverage tools leave out types whose annotation has this name. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /**
     * Who wrote the type.
     *
     * @return the name of the annotation processor's class
     */
    String value() default "dev.espalier.processor.DocumentProcessor";

    /**
     * The format of the code, which says what it calls: see {@link CodeFormat}.
     *
     * @return 1 by default
     */
    int format() default 1;
}
