package dev.espalier.schema.settings;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads time spans and sizes as the servers do. */
final class SettingUnits {

    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([a-z]*)");

    private static final Map<String, Long> NANOSECONDS = Map.of(
            "nanos", 1L,
            "micros", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L,
            "d", 86_400_000_000_000L);

    private static final Map<String, Long> BYTES = Map.ofEntries(
            Map.entry("b", 1L),
            Map.entry("k", 1L << 10),
            Map.entry("kb", 1L << 10),
            Map.entry("m", 1L << 20),
            Map.entry("mb", 1L << 20),
            Map.entry("g", 1L << 30),
            Map.entry("gb", 1L << 30),
            Map.entry("t", 1L << 40),
            Map.entry("tb", 1L << 40),
            Map.entry("p", 1L << 50),
            Map.entry("pb", 1L << 50));

    private SettingUnits() {}

    /** The amount in nanoseconds; empty if the text is none. */
    static Optional<BigDecimal> time(String text) {
        return amount(text, NANOSECONDS);
    }

    /** The amount in bytes; empty if the text is none. */
    static Optional<BigDecimal> bytes(String text) {
        return amount(text, BYTES);
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Zero and minus one need no unit. */
    private static Optional<BigDecimal> amount(String text, Map<String, Long> units) {
        Matcher matcher = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        if (matcher.group(2).isEmpty()) {
            return number.signum() == 0 || number.equals(BigDecimal.ONE.negate())
                    ? Optional.of(number)
                    : Optional.empty();
        }
        return Optional.ofNullable(units.get(matcher.group(2)))
                .map(unit -> number.multiply(BigDecimal.valueOf(unit)))
                .filter(amount -> amount.signum() >= 0);
    }
}
