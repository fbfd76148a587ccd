package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that a {@link RuntimeField} of the type {@link RuntimeFieldType#COMPOSITE} emits, beside others. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuntimeSubField {

    /**
     * The name by which the script emits it; its full name is {@code http.status} where that of the runtime field is {@code http}.
     *
     * @return a legal field name
     */
    String name();

    /**
     * What it is.
     *
     * @return neither {@link RuntimeFieldType#COMPOSITE} nor a type of OpenSearch alone
     */
    RuntimeFieldType type();

    /**
     * The format of dates, where it is one.
     *
     * @return empty by default: {@code strict_date_optional_time||epoch_millis}
     */
    String format() default "";
}
