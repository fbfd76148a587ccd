package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exact string that is sorted, and compared, by the rules of a language. The field type {@code icu_collation_keyword},
 * of the plugin analysis-icu.
 */
@Documented
@Repeatable(IcuCollationKeywordField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface IcuCollationKeywordField {

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
     * The language, as a code of ISO 639: {@code "de"}.
     *
     * @return empty by default: the root collation
     */
    String language() default "";

    /**
     * The country, as a code of ISO 3166: {@code "AT"}.
     *
     * @return empty by default: none
     */
    String country() default "";

    /**
     * The variant of the language: {@code "@collation=phonebook"}.
     *
     * @return empty by default: none
     */
    String variant() default "";

    /**
     * Rules of your own, in place of those of a language.
     *
     * @return empty by default: those of the language
     */
    String rules() default "";

    /**
     * How much of a difference counts: letters alone, accents too, case too.
     *
     * @return as the language says, by default
     */
    CollationStrength strength() default CollationStrength.DEFAULT;

    /**
     * Whether characters are taken apart into letters and accents before they are compared.
     *
     * @return as the language says, by default
     */
    CollationDecomposition decomposition() default CollationDecomposition.DEFAULT;

    /**
     * Whether blanks and punctuation count like letters.
     *
     * @return as the language says, by default
     */
    CollationAlternate alternate() default CollationAlternate.DEFAULT;

    /**
     * Whether case counts where accents do not.
     *
     * @return false by default
     */
    boolean caseLevel() default false;

    /**
     * Which of two strings comes first that differ in case alone.
     *
     * @return as the language says, by default
     */
    CollationCase caseFirst() default CollationCase.DEFAULT;

    /**
     * Whether digits are compared as numbers: 9 before 10.
     *
     * @return false by default
     */
    boolean numeric() default false;

    /**
     * Up to which character blanks and punctuation are left aside, where {@link #alternate()} does so.
     *
     * @return empty by default: as the language says
     */
    String variableTop() default "";

    /**
     * Whether katakana and hiragana are told apart at the fourth strength.
     *
     * @return false by default
     */
    boolean hiraganaQuaternaryMode() default false;

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether values are kept in columns, for sorting and aggregating.
     *
     * @return true by default
     */
    boolean docValues() default true;

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * What is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * The number of characters beyond which a value is neither indexed nor kept in a column.
     *
     * @return 2147483647 by default
     */
    int ignoreAbove() default Integer.MAX_VALUE;

    /**
     * What is recorded of each value.
     *
     * @return the documents by default
     */
    KeywordIndexOptions indexOptions() default KeywordIndexOptions.DOCS;

    /**
     * Whether lengths of values are kept for scoring. They can be given up later, never regained.
     *
     * @return false by default
     */
    boolean norms() default false;

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

    /** Holds several {@code @IcuCollationKeywordField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        IcuCollationKeywordField[] value();
    }
}
