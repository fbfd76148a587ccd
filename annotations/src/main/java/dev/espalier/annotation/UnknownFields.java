package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What becomes of fields that a document has in the index, and its class does not declare, when it is read. It holds for
 * the objects inside the document as well. To keep such fields, see {@link OtherFields}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UnknownFields {

    /**
     * What is done.
     *
     * @return {@link Policy#SKIP} where this annotation is missing
     */
    Policy value();

    /** What is done with a field that is not declared. */
    enum Policy {
        /** Nothing. */
        SKIP,
        /** The document cannot be read; the error names the path of the field. */
        FAIL
    }
}
