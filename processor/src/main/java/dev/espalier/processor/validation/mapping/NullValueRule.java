package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** What is indexed for a null must be a value of the field. */
final class NullValueRule implements FieldRule {

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        field.parameter("null_value")
                .ifPresent(stated -> refusal(field.type(), stated.value())
                        .ifPresent(wanted -> diagnostics.report(
                                MappingProblem.WRONG_NULL_VALUE,
                                stated.source(),
                                stated.value().plain(),
                                field.type().typeName(),
                                wanted)));
    }

    /** What would be taken instead of a value that is refused. */
    private static Optional<String> refusal(FieldType type, JsonTree value) {
        String text = value.plain();
        return switch (type) {
            case LONG, TOKEN_COUNT -> whole(value, "-9223372036854775808", "9223372036854775807");
            case INTEGER -> whole(value, "-2147483648", "2147483647");
            case SHORT -> whole(value, "-32768", "32767");
            case BYTE -> whole(value, "-128", "127");
            case UNSIGNED_LONG -> whole(value, "0", "18446744073709551615");
            case HALF_FLOAT -> between(value, "-65504", "65504", "a number from -65504 to 65504");
            case FLOAT -> between(value, "-3.4028235E38", "3.4028235E38", "a number of at most 3.4e38");
            case DOUBLE, SCALED_FLOAT -> value instanceof JsonNumber ? Optional.empty() : Optional.of("a number");
            case DATE_NANOS ->
                isBefore1970(text) ? Optional.of("a date from 1970-01-01 to 2262-04-11") : Optional.empty();
            case IP -> AddressText.isAddress(text) ? Optional.empty() : Optional.of("an address, such as 192.168.0.1");
            case GEO_POINT ->
                PointText.isOnEarth(text) ? Optional.empty() : Optional.of("\"48.2,16.37\", latitude first");
            case POINT, XY_POINT -> PointText.isPoint(text) ? Optional.empty() : Optional.of("\"3.5,7\", x first");
            default -> Optional.empty();
        };
    }

    /** As ISO-8601 or in milliseconds; other formats are left to the server. */
    private static boolean isBefore1970(String text) {
        return text.matches("-\\d+|(0\\d{3}|1[0-8]\\d\\d|19[0-6]\\d)(-\\d\\d.*)?");
    }

    private static Optional<String> whole(JsonTree value, String min, String max) {
        String wanted = "a whole number from " + min + " to " + max;
        boolean isWhole = value instanceof JsonNumber number && number.value().scale() <= 0;
        return isWhole ? between(value, min, max, wanted) : Optional.of(wanted);
    }

    private static Optional<String> between(JsonTree value, String min, String max, String wanted) {
        return value instanceof JsonNumber number
                        && number.value().compareTo(new BigDecimal(min)) >= 0
                        && number.value().compareTo(new BigDecimal(max)) <= 0
                ? Optional.empty()
                : Optional.of(wanted);
    }
}
