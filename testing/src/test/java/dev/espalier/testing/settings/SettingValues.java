package dev.espalier.testing.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the kind of a setting by its default, and the range by trying values. */
final class SettingValues {

    /** Words that some settings take while they refuse others. */
    private static final List<String> WORDS = List.of(
            "default",
            "true",
            "false",
            "checksum",
            "fix",
            "node",
            "none",
            "auto",
            "all",
            "native",
            "simple",
            "tiered",
            "log_byte_size",
            "default_merge",
            "merge-on-flush",
            "time_based",
            "asc",
            "desc",
            "min",
            "max",
            "_last",
            "_first",
            "minute",
            "hour",
            "day",
            "half-hour",
            "second",
            "sum",
            "value_count",
            "_none",
            "*",
            "arrays",
            "stored",
            "disabled",
            "synthetic",
            "standard",
            "time_series",
            "logsdb",
            "lookup");

    private static final long LONGEST_TIME = 1_000L * 60 * 60 * 24 * 365 * 100;

    private final ServerSettings server;
    private final Object setting;
    private final Object standard;

    SettingValues(ServerSettings server, Object setting) throws ReflectiveOperationException {
        this.server = server;
        this.setting = setting;
        this.standard = setting.getClass().getSimpleName().equals("GroupSetting") ? null : server.defaultValue(setting);
    }

    String kind() throws ReflectiveOperationException {
        if (setting.getClass().getSimpleName().equals("GroupSetting")) {
            return "group";
        } else if (server.key(setting).equals("index.codec")) {
            return "text"; // plugins bring more codecs
        } else if (standard instanceof List) {
            return "list";
        } else if (standard instanceof Enum) {
            return "word";
        }
        return switch (standard == null ? "String" : standard.getClass().getSimpleName()) {
            case "Boolean" -> "boolean";
            case "Integer", "Long" -> "integer";
            case "Float", "Double" -> "decimal";
            case "TimeValue" -> "time";
            case "ByteSizeValue" -> "bytes";
            case "Instant" -> "instant";
            case "AutoExpandReplicas" -> "replicas";
            case "ActiveShardCount" -> "shards";
            case "CompoundFileThreshold" -> "text";
            default -> words().isEmpty() ? "text" : "word";
        };
    }

    String range() throws ReflectiveOperationException {
        return switch (kind()) {
            case "integer" ->
                standard instanceof Integer
                        ? interval(Integer.MIN_VALUE, Integer.MAX_VALUE, Long::toString)
                        : interval(Long.MIN_VALUE, Long.MAX_VALUE, Long::toString);
            case "decimal" -> decimals();
            case "time" -> special(interval(0, LONGEST_TIME, millis -> millis + "ms"));
            case "bytes" -> special(interval(0, Long.MAX_VALUE, bytes -> bytes + "b"));
            case "word", "list" -> words();
            default -> "";
        };
    }

    private boolean refusesSome() throws ReflectiveOperationException {
        return !server.accepts(setting, "no such word?");
    }

    private String words() throws ReflectiveOperationException {
        if (!refusesSome()) {
            return "";
        }
        Stream<String> words = standard instanceof Enum<?> constant
                ? Arrays.stream(constant.getDeclaringClass().getEnumConstants()).map(this::spelling)
                : WORDS.stream().filter(this::accepts);
        return words.sorted().distinct().collect(Collectors.joining("|"));
    }

    /** In small letters, unless the server insists on capitals; some words are refused without other settings. */
    private String spelling(Object constant) {
        String small = constant.toString().toLowerCase(Locale.ROOT);
        return accepts(((Enum<?>) constant).name()) && !accepts(small) ? ((Enum<?>) constant).name() : small;
    }

    /** The lowest and the highest number that the server takes, empty where it takes all, or none without other settings. */
    private String interval(long least, long most, LongFunction<String> spelling) {
        Optional<Long> taken = Stream.of(1L, 0L, 2L, 100L, 1_000L, 10_000L, 60_000L, 1L << 20, 1L << 30, most)
                .filter(number -> accepts(spelling.apply(number)))
                .findFirst();
        return taken.map(seed -> interval(seed, least, most, spelling)).orElse("");
    }

    private String interval(long seed, long least, long most, LongFunction<String> spelling) {
        String from = accepts(spelling.apply(least)) ? "" : spelling.apply(edge(seed, least, spelling));
        String to = accepts(spelling.apply(most)) ? "" : spelling.apply(edge(seed, most, spelling));
        return from.isEmpty() && to.isEmpty() ? "" : from + ".." + to;
    }

    /** The last number that is taken on the way from one that is to one that is not. */
    private long edge(long taken, long refused, LongFunction<String> spelling) {
        long inside = taken;
        long outside = refused;
        while (Math.abs(outside - inside) > 1 || outside - inside == Long.MIN_VALUE) {
            long middle = (inside & outside) + ((inside ^ outside) >> 1);
            if (accepts(spelling.apply(middle))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private String decimals() {
        List<String> bounds = List.of(
                "-1.0", "0.0", "0.01", "0.1", "0.5", "0.9", "1.0", "2.0", "3.0", "5.0", "10.0", "20.0", "50.0",
                "100.0");
        Optional<String> first = bounds.stream().filter(this::accepts).findFirst();
        boolean below = accepts("-1.0E9");
        boolean above = accepts("1.0E9");
        Optional<String> last = bounds.stream().filter(this::accepts).reduce((a, b) -> b);
        return first.isEmpty() || (below && above)
                ? ""
                : (below ? "" : first.orElseThrow()) + ".." + (above ? "" : last.orElseThrow());
    }

    /** Minus one stands for "never" or "without limit" where it is taken beside an interval. */
    private String special(String interval) {
        boolean minusOne = accepts("-1");
        if (interval.isEmpty()) {
            return minusOne ? "-1,0.." : "0..";
        }
        return minusOne ? "-1," + interval : interval;
    }

    private boolean accepts(String value) {
        try {
            return server.accepts(setting, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
