package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a class is called in documents, where a field tells which of several classes an object is. It stays the same when
 * the class is renamed or moved.
 *
 * <p>Without it that is the simple name with a small first letter: {@code fieldGuide} for {@code FieldGuide}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TypeName {

    /**
     * The name.
     *
     * @return a name that no other subtype of the same type has
     */
    String value();
}
