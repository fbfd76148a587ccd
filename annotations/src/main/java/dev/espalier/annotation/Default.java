package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a property is where a document has no such field, as one that was stored before the property came. A null that the
 * document states stays null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Default {

    /**
     * The value: text, a number, {@code true} or {@code false}, the name of a constant of an enum, a date or time as in
     * JSON, a UUID; {@code []} for an empty collection.
     *
     * @return a value of the type of the property
     */
    String value();
}
