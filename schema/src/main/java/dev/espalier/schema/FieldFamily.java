package dev.espalier.schema;

import java.util.EnumSet;
import java.util.Set;

/** Field types that are queried, sorted and aggregated alike. */
public enum FieldFamily {
    /** Analyzed text: searched by words. */
    TEXT(EnumSet.of(FieldOperator.FULL_TEXT, FieldOperator.EXISTENCE), false),
    /** Exact strings. */
    KEYWORD(EnumSet.complementOf(EnumSet.of(FieldOperator.FULL_TEXT)), true),
    /** Whole and floating-point numbers. */
    NUMBER(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.ORDER, FieldOperator.EXISTENCE), true),
    /** True and false. */
    BOOLEAN(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.EXISTENCE), true),
    /** Points in time and days. */
    DATE(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.ORDER, FieldOperator.EXISTENCE), true),
    /** Internet addresses, alone or by network. */
    IP(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.ORDER, FieldOperator.EXISTENCE), true),
    /** Exact strings with counts: only aggregated. */
    COUNTED(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Ranges of numbers, dates or addresses: a value, or another range, is compared with them. */
    RANGE(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.ORDER, FieldOperator.EXISTENCE), false),
    /** Stored, never searched. */
    BINARY(EnumSet.noneOf(FieldOperator.class), false),
    /** Points on the earth. */
    GEO_POINT(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Shapes on the earth. */
    GEO_SHAPE(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Points and shapes in a plane. */
    CARTESIAN(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Vectors: found by their nearness. */
    VECTOR(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Weights that raise the score. */
    WEIGHTS(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Text that is searched by its meaning. */
    SEMANTIC(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** What a suggester offers. */
    COMPLETION(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Objects whose keys are not fields: their values are exact strings. */
    FLATTENED(
            EnumSet.of(FieldOperator.EQUALITY, FieldOperator.ORDER, FieldOperator.PREFIX, FieldOperator.EXISTENCE),
            false),
    /** Parents and children in one index. */
    JOIN(EnumSet.of(FieldOperator.EQUALITY, FieldOperator.EXISTENCE), false),
    /** Stored queries. */
    PERCOLATOR(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Numbers that were summed up before they were indexed: only aggregated. */
    SUMMARY(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Other names of fields. */
    ALIAS(EnumSet.noneOf(FieldOperator.class), false),
    /** Objects, whose properties are fields of their own. */
    OBJECT(EnumSet.of(FieldOperator.EXISTENCE), false),
    /** Collections of objects that are searched one by one. */
    NESTED(EnumSet.of(FieldOperator.EXISTENCE), false);

    private final Set<FieldOperator> operators;
    private final boolean columnar;

    FieldFamily(Set<FieldOperator> operators, boolean columnar) {
        this.operators = operators;
        this.columnar = columnar;
    }

    /**
     * Whether servers accept the operator on such a field and answer it as one would expect.
     *
     * @param operator what is asked
     * @return false if a server refuses it, or answers something else
     */
    public boolean supports(FieldOperator operator) {
        return operators.contains(operator);
    }

    /**
     * Whether hits can be sorted by such a field.
     *
     * @return true if its values are kept in columns
     */
    public boolean sortable() {
        return columnar;
    }

    /**
     * Whether values of such a field can be counted and summed up.
     *
     * @return true if its values are kept in columns
     */
    public boolean aggregatable() {
        return columnar;
    }

    /**
     * Whether such a field holds properties instead of a value.
     *
     * @return true for objects, nested or not
     */
    public boolean holdsProperties() {
        return this == OBJECT || this == NESTED;
    }
}
