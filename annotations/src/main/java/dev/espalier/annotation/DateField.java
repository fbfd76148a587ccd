package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A point in time, kept in milliseconds, or a day. The field type {@code date}. Its format follows the Java type
 * unless it is stated.
 *
 * <p>It must be stated for two types, of which the compiler cannot tell what they hold. A {@code long} counts since
 * 1970: its first format is {@code epoch_millis} or {@code epoch_second}, for by default servers take the number 2026
 * for a year. A {@code String} is in one of the stated formats already: it is written as it is, a document with any
 * other text is refused by the server, and queries take texts in these formats too. Better than both is a type of
 * {@code java.time}.
 */
@Documented
@Repeatable(DateField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface DateField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * The name of a multi-field: {@code "raw"} indexes the same value once more, as {@code title.raw}.
     *
     * @return empty by default: this annotation describes the main field
     */
    String subField() default "";

    /**
     * The formats that dates are written and read in: names or patterns, separated by {@code ||}; the first is the
     * one printed. Those of a multi-field read what the main field prints.
     *
     * @return empty by default: what fits the Java type
     */
    String format() default "";

    /**
     * The locale in which names of months and days are read, such as {@code "de"} or {@code "en-US"}.
     *
     * @return empty by default: English
     */
    String locale() default "";

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether values are kept in columns, for sorting and aggregations.
     *
     * @return true by default
     */
    boolean docValues() default true;

    /**
     * Whether blocks of documents are skipped whose values are out of the range that is searched for. OpenSearch
     * alone has it.
     *
     * @return false by default: as the server chooses
     */
    boolean skipList() default false;

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * Whether a value that cannot be read is left out of the index; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean ignoreMalformed() default false;

    /**
     * The date that is indexed for an explicit null, in the first {@link #format()}.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * A script in Painless that computes the value when a document is indexed, instead of reading it from the source.
     *
     * @return empty by default: the value is read
     */
    String script() default "";

    /**
     * What becomes of a document whose {@link #script()} fails.
     *
     * @return it is refused by default
     */
    OnScriptError onScriptError() default OnScriptError.FAIL;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};

    /**
     * The fields that the value is copied to, by their full names. A copy is searched; it is not part of the source.
     *
     * @return none by default
     */
    String[] copyTo() default {};

    /** Holds several {@code @DateField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        DateField[] value();
    }
}
