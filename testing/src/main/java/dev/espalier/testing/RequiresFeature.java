package dev.espalier.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a test, or every test of a class, needs of the server that it gets from {@link SearchServer} or
 * {@link EverySearchServer}. A test whose server lacks it is skipped, and the reason is shown.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresFeature {

    /** {@return what the server must be able to do} */
    ServerFeature[] value();
}
