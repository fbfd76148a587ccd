package dev.espalier.schema.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether values fit their settings, and whether two values mean the same. */
final class SettingValues {

    private static final Pattern REPLICAS = Pattern.compile("false|(\\d{1,9})-(\\d{1,9}|all)");
    private static final Pattern INSTANT = Pattern.compile("-?\\d{4,}(-\\d\\d){0,2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?");
    private static final Pattern SHARDS = Pattern.compile("all|\\d{1,9}");

    private SettingValues() {}

    static boolean fits(IndexSetting setting, String value) {
        SettingRange range = setting.range();
        return switch (setting.kind()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case INTEGER, DECIMAL, TIME, BYTES -> isWithin(setting, value);
            case WORD -> range.words().isEmpty() || range.words().contains(value);
            case LIST -> range.words().isEmpty() || range.words().containsAll(elements(value));
            case INSTANT -> INSTANT.matcher(value).matches();
            case REPLICAS -> isReplicas(value);
            case SHARDS -> SHARDS.matcher(value).matches();
            case TEXT, GROUP -> true;
        };
    }

    private static boolean isWithin(IndexSetting setting, String value) {
        SettingRange range = setting.range();
        if (range.minusOne() && value.strip().equals("-1")) {
            return true;
        }
        return amount(setting.kind(), value)
                .filter(amount -> setting.kind() != SettingKind.INTEGER || isWhole(amount))
                .filter(amount -> isAtLeast(amount, bound(setting, range.minimum())))
                .filter(amount -> isAtLeast(bound(setting, range.maximum()), amount))
                .isPresent();
    }

    private static @Nullable BigDecimal bound(IndexSetting setting, @Nullable String text) {
        return text == null ? null : amount(setting.kind(), text).orElseThrow();
    }

    private static boolean isAtLeast(@Nullable BigDecimal value, @Nullable BigDecimal bound) {
        return value == null || bound == null || value.compareTo(bound) >= 0;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> amount(SettingKind kind, String value) {
        return switch (kind) {
            case TIME -> SettingUnits.time(value);
            case BYTES -> SettingUnits.bytes(value);
            default -> SettingUnits.number(value);
        };
    }

    private static boolean isReplicas(String value) {
        Matcher matcher = REPLICAS.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        String least = matcher.group(1);
        String most = matcher.group(2);
        return least == null || most.equals("all") || Integer.parseInt(least) <= Integer.parseInt(most);
    }

    /** The value in the one form in which values are compared: {@code 60s} and {@code 1m} are the same. */
    static String canonical(@Nullable IndexSetting setting, String value) {
        if (setting == null) {
            return value;
        }
        return switch (setting.kind()) {
            case INTEGER, DECIMAL, TIME, BYTES ->
                amount(setting.kind(), value)
                        .map(amount -> amount.stripTrailingZeros().toPlainString())
                        .orElse(value);
            case LIST -> String.join(",", elements(value));
            default -> value;
        };
    }

    /** Lists are written as {@code a,b} or, by the servers, as {@code ["a","b"]}. */
    static List<String> elements(String value) {
        String inner = value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value;
        return Arrays.stream(inner.split(","))
                .map(String::strip)
                .map(element -> element.replaceAll("^\"|\"$", ""))
                .filter(element -> !element.isEmpty())
                .toList();
    }
}
