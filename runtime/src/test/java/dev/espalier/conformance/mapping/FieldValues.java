package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;

/**
 * A value of a field, and texts by which it should be found.
 *
 * @param value in a document
 * @param equal for {@code term}
 * @param less for {@code range}: what lies before
 */
record FieldValues(String value, String equal, String less) {

    static FieldValues of(FieldType type) {
        return switch (type) {
            case LONG, INTEGER, SHORT, BYTE, UNSIGNED_LONG, DOUBLE, FLOAT, HALF_FLOAT, SCALED_FLOAT ->
                new FieldValues("7", "7", "5");
            case TOKEN_COUNT -> new FieldValues("'one two'", "2", "1");
            case BOOLEAN -> new FieldValues("true", "true", "false");
            case DATE, DATE_NANOS -> plain("'2020-01-02'", "'2020-01-01'");
            case IP -> plain("'1.2.3.4'", "'1.2.3.1'");
            case BINARY -> plain("'YWJj'", "'YQ=='");
            case INTEGER_RANGE, LONG_RANGE, FLOAT_RANGE, DOUBLE_RANGE ->
                new FieldValues("{'gte': 6, 'lte': 8}", "7", "5");
            case DATE_RANGE ->
                new FieldValues("{'gte': '2020-01-01', 'lte': '2020-01-03'}", "'2020-01-02'", "'2019-01-01'");
            case IP_RANGE -> new FieldValues("'1.2.3.0/24'", "'1.2.3.4'", "'1.2.2.1'");
            case GEO_POINT -> plain("'1,2'", "'0,0'");
            case GEO_SHAPE -> plain("'POINT (1 2)'", "'POINT (0 0)'");
            case DENSE_VECTOR -> new FieldValues(vector("1"), "1", "0");
            case RANK_VECTORS -> new FieldValues("[" + vector("1") + "]", "1", "0");
            case SPARSE_VECTOR, RANK_FEATURES -> new FieldValues("{'a': 1.5}", "'a'", "'0'");
            case RANK_FEATURE -> new FieldValues("1.5", "1.5", "1");
            case JOIN -> plain("'question'", "'a'");
            case FLATTENED, FLAT_OBJECT -> new FieldValues("{'key': 'abc def'}", "'abc def'", "'abb'");
            case PERCOLATOR -> new FieldValues("{'match_all': {}}", "'a'", "'a'");
            case OBJECT, PASSTHROUGH -> new FieldValues("{'inner': 'abc def'}", "'abc def'", "'abb'");
            case NESTED -> new FieldValues("[{'inner': 'abc def'}]", "'abc def'", "'abb'");
            case VERSION -> plain("'1.2.3'", "'1.2.0'");
            case CONSTANT_KEYWORD -> plain("'a'", "'9'");
            default -> plain("'abc def'", "'abb'");
        };
    }

    private static FieldValues plain(String value, String less) {
        return new FieldValues(value, value, less);
    }

    private static String vector(String element) {
        return "[" + (element + ",").repeat(63) + element + "]";
    }
}
