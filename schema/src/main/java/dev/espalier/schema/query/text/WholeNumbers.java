package dev.espalier.schema.query.text;

import dev.espalier.schema.FieldType;
import java.math.BigDecimal;
import java.util.Optional;

/** The values that fields of numbers can have. */
public final class WholeNumbers {

    private WholeNumbers() {}

    /** Why no field of a type has a value, in words; empty if one can have it. */
    public static Optional<String> obstacle(FieldType type, BigDecimal value) {
        return switch (type) {
            case BYTE -> whole(value, "-128", "127");
            case SHORT -> whole(value, "-32768", "32767");
            case INTEGER, TOKEN_COUNT -> whole(value, "-2147483648", "2147483647");
            case LONG -> whole(value, "-9223372036854775808", "9223372036854775807");
            case UNSIGNED_LONG -> whole(value, "0", "18446744073709551615");
            case HALF_FLOAT -> between(value, "-65504", "65504");
            case FLOAT -> between(value, "-3.4028235E38", "3.4028235E38");
            default -> Optional.empty();
        };
    }

    private static Optional<String> whole(BigDecimal value, String least, String most) {
        return value.stripTrailingZeros().scale() > 0 ? Optional.of("whole numbers") : between(value, least, most);
    }

    private static Optional<String> between(BigDecimal value, String least, String most) {
        boolean inside = value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0;
        return inside ? Optional.empty() : Optional.of("numbers from " + least + " to " + most);
    }
}
