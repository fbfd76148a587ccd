package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field by which the documents of an index are ordered when they are stored, in {@link IndexSettings#sort()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexSort {

    /**
     * The field, by its name in the index.
     *
     * @return a boolean, a number, a date or a keyword with doc values, outside of nested objects
     */
    String field();

    /**
     * The direction.
     *
     * @return {@link Order#ASC} by default
     */
    Order order() default Order.ASC;

    /**
     * Which of several values of a document counts.
     *
     * @return {@link Mode#BY_ORDER} by default
     */
    Mode mode() default Mode.BY_ORDER;

    /**
     * Where documents without a value stand.
     *
     * @return {@link Missing#LAST} by default
     */
    Missing missing() default Missing.LAST;

    /** A direction. */
    enum Order {
        /** Small values first. */
        ASC,
        /** Large values first. */
        DESC
    }

    /** A choice of one value. */
    enum Mode {
        /** The least if ascending, the greatest if descending. */
        BY_ORDER,
        /** The least. */
        MIN,
        /** The greatest. */
        MAX
    }

    /** A place for documents without a value. */
    enum Missing {
        /** After all others. */
        LAST,
        /** Before all others. */
        FIRST
    }
}
