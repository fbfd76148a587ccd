package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;
import java.util.List;

/** A limit must leave something of the values whose length is known. */
final class ShortLimitRule implements FieldRule {

    private static final List<String> BOOLEANS = List.of("true", "false");

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type() == FieldType.KEYWORD || field.type() == FieldType.WILDCARD) {
            field.parameter("ignore_above")
                    .filter(limit -> limit.value() instanceof JsonNumber)
                    .ifPresent(limit -> check(field, limit, diagnostics));
        }
    }

    private static void check(MappedField field, MappingParameter limit, Diagnostics diagnostics) {
        int characters = ((JsonNumber) limit.value()).value().intValue();
        if (characters < 0) {
            // out of range, which is reported
            return;
        }
        List<String> values = values(field.property().type().element());
        if (values.isEmpty()) {
            checkShortest(field, limit, characters, shortest(field), diagnostics);
            return;
        }
        List<String> cut =
                values.stream().filter(value -> value.length() > characters).toList();
        if (cut.size() == values.size()) {
            int shortest = values.stream().mapToInt(String::length).min().getAsInt();
            checkShortest(field, limit, characters, shortest, diagnostics);
        } else if (!cut.isEmpty()) {
            diagnostics.report(
                    MappingProblem.CUT_CONSTANTS,
                    limit.source(),
                    field.path(),
                    characters,
                    String.join(", ", cut),
                    cut.stream().mapToInt(String::length).max().getAsInt());
        }
    }

    private static void checkShortest(
            MappedField field, MappingParameter limit, int characters, int shortest, Diagnostics diagnostics) {
        if (shortest > characters) {
            diagnostics.report(MappingProblem.CUT_VALUES, limit.source(), field.path(), shortest, characters);
        }
    }

    /** All values of a type, as they are written; none if there is no end of them. */
    private static List<String> values(TypeModel type) {
        if (type instanceof TypeModel.Enumeration constants) {
            return constants.values();
        }
        return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN ? BOOLEANS : List.of();
    }

    /** How many characters a value has at least. */
    private static int shortest(MappedField field) {
        boolean formatted = field.states("format")
                || (field.mapping().main() != null
                        && field.mapping().main().parameter("format").isPresent());
        if (formatted || !(field.property().type().element() instanceof TypeModel.Scalar scalar)) {
            return 0;
        }
        return switch (scalar.kind()) {
            case UUID -> "00000000-0000-0000-0000-000000000000".length();
            case CURRENCY -> "EUR".length();
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME, LOCAL_DATE_TIME, DATE ->
                "2026-11-22T00:00:00.000Z".length();
            case LOCAL_DATE -> "2026-11-22".length();
            case YEAR_MONTH -> "2026-11".length();
            case YEAR -> "2026".length();
            case LOCAL_TIME -> "10:00".length();
            case OFFSET_TIME -> "10:00Z".length();
            case MONTH_DAY -> "--11-22".length();
            case PERIOD -> "P0D".length();
            case INET_ADDRESS -> "::".length();
            default -> 0;
        };
    }
}
