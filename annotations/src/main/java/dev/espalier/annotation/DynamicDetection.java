package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the server reads into strings of fields that the class does not declare, where {@link Document#dynamic()} lets
 * it map them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamicDetection {

    /**
     * Whether strings that look like dates become dates: the mapping parameter {@code date_detection}.
     *
     * @return true by default
     */
    boolean dates() default true;

    /**
     * The formats by which strings are taken for dates: the mapping parameter {@code dynamic_date_formats}.
     *
     * @return {@code strict_date_optional_time} and {@code yyyy/MM/dd HH:mm:ss Z||yyyy/MM/dd Z} by default
     */
    String[] dateFormats() default {};

    /**
     * Whether strings that look like numbers become numbers: the mapping parameter {@code numeric_detection}.
     *
     * @return false by default
     */
    boolean numbers() default false;
}
