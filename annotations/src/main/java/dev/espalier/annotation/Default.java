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
     * The value: text, a character, a number, {@code true} or {@code false}, the name of a constant of an enum, a date,
     * time, period or duration in ISO 8601, a UUID, a URI, a language tag, a currency, a zone; {@code []} for an empty
     * collection. Of an {@code Optional}, the value inside.
     *
     * @return a value of the type of the property
     */
    String value();
}
