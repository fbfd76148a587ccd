package dev.espalier.schema.dates;

import dev.espalier.schema.Dialect;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The built-in formats, each with a pattern that prints what the server reads. */
final class DateFormatNames {

    /** Whatever is there, down to a fraction of three digits. */
    private static final String OPTIONAL_TIME = "uuuu[-MM[-dd['T'HH[:mm[:ss[.SSS]]][XXX]]]]";

    static final String EPOCH_MILLIS = "epoch_millis";
    static final String EPOCH_SECOND = "epoch_second";

    private static final String EPOCH = String.valueOf(LetterRuns.EPOCH);

    private static final String TIME = "HH:mm:ss.SSSXXX";
    private static final String TIME_NO_MILLIS = "HH:mm:ssXXX";
    private static final String BASIC_TIME = "HHmmss.SSSXX";
    private static final String BASIC_TIME_NO_MILLIS = "HHmmssXX";

    /** Of these there is a variant that insists on the number of digits. */
    private static final Map<String, String> WITH_STRICT = Map.ofEntries(
            Map.entry("basic_week_date", "YYYY'W'wwe"),
            Map.entry("basic_week_date_time", "YYYY'W'wwe'T'" + BASIC_TIME),
            Map.entry("basic_week_date_time_no_millis", "YYYY'W'wwe'T'" + BASIC_TIME_NO_MILLIS),
            Map.entry("date", "uuuu-MM-dd"),
            Map.entry("date_hour", "uuuu-MM-dd'T'HH"),
            Map.entry("date_hour_minute", "uuuu-MM-dd'T'HH:mm"),
            Map.entry("date_hour_minute_second", "uuuu-MM-dd'T'HH:mm:ss"),
            Map.entry("date_hour_minute_second_fraction", "uuuu-MM-dd'T'HH:mm:ss.SSS"),
            Map.entry("date_hour_minute_second_millis", "uuuu-MM-dd'T'HH:mm:ss.SSS"),
            Map.entry("date_optional_time", OPTIONAL_TIME),
            Map.entry("date_time", "uuuu-MM-dd'T'" + TIME),
            Map.entry("date_time_no_millis", "uuuu-MM-dd'T'" + TIME_NO_MILLIS),
            Map.entry("hour", "HH"),
            Map.entry("hour_minute", "HH:mm"),
            Map.entry("hour_minute_second", "HH:mm:ss"),
            Map.entry("hour_minute_second_fraction", "HH:mm:ss.SSS"),
            Map.entry("hour_minute_second_millis", "HH:mm:ss.SSS"),
            Map.entry("ordinal_date", "uuuu-DDD"),
            Map.entry("ordinal_date_time", "uuuu-DDD'T'HH:mm:ss.SSSSSSSSSXXX"),
            Map.entry("ordinal_date_time_no_millis", "uuuu-DDD'T'" + TIME_NO_MILLIS),
            Map.entry("time", TIME),
            Map.entry("time_no_millis", TIME_NO_MILLIS),
            Map.entry("t_time", "'T'" + TIME),
            Map.entry("t_time_no_millis", "'T'" + TIME_NO_MILLIS),
            Map.entry("week_date", "YYYY-'W'ww-e"),
            Map.entry("week_date_time", "YYYY-'W'ww-e'T'" + TIME),
            Map.entry("week_date_time_no_millis", "YYYY-'W'ww-e'T'" + TIME_NO_MILLIS),
            Map.entry("weekyear", "YYYY"),
            Map.entry("weekyear_week", "YYYY-'W'ww"),
            Map.entry("weekyear_week_day", "YYYY-'W'ww-e"),
            Map.entry("year", "uuuu"),
            Map.entry("year_month", "uuuu-MM"),
            Map.entry("year_month_day", "uuuu-MM-dd"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("iso8601", OPTIONAL_TIME),
            Map.entry("rfc3339_lenient", OPTIONAL_TIME),
            Map.entry("basic_date", "uuuuMMdd"),
            Map.entry("basic_date_time", "uuuuMMdd'T'" + BASIC_TIME),
            Map.entry("basic_date_time_no_millis", "uuuuMMdd'T'" + BASIC_TIME_NO_MILLIS),
            Map.entry("basic_ordinal_date", "uuuuDDD"),
            Map.entry("basic_ordinal_date_time", "uuuuDDD'T'" + BASIC_TIME),
            Map.entry("basic_ordinal_date_time_no_millis", "uuuuDDD'T'" + BASIC_TIME_NO_MILLIS),
            Map.entry("basic_time", BASIC_TIME),
            Map.entry("basic_time_no_millis", BASIC_TIME_NO_MILLIS),
            Map.entry("basic_t_time", "'T'" + BASIC_TIME),
            Map.entry("basic_t_time_no_millis", "'T'" + BASIC_TIME_NO_MILLIS),
            Map.entry("week_year", "YYYY"),
            Map.entry(EPOCH_SECOND, EPOCH),
            Map.entry(EPOCH_MILLIS, EPOCH),
            Map.entry("strict_date_optional_time_nanos", OPTIONAL_TIME.replace("SSS", "SSSSSSSSS")),
            Map.entry("strict_date_time", "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX"));

    private static final Set<String> OPENSEARCH_ONLY = Set.of("rfc3339_lenient", "week_year");

    /** Names that have no other spelling, though they have several words. */
    private static final List<String> ONE_SPELLING =
            List.of("iso8601", "rfc3339_lenient", "week_year", EPOCH_SECOND, EPOCH_MILLIS);

    private static final Map<String, Name> NAMES = names();

    private DateFormatNames() {}

    /**
     * A built-in format.
     *
     * @param pattern a pattern with the same parts
     * @param dialects the servers that have it
     */
    record Name(String pattern, Set<Dialect> dialects) {}

    static Optional<Name> find(String text) {
        return Optional.ofNullable(NAMES.get(text));
    }

    static Set<String> all() {
        return NAMES.keySet();
    }

    private static Map<String, Name> names() {
        Map<String, String> patterns = new HashMap<>(WITH_STRICT);
        WITH_STRICT.forEach((name, pattern) -> patterns.put("strict_" + name, pattern));
        patterns.putAll(OTHERS);
        Map<String, Name> names = new HashMap<>();
        patterns.forEach((name, pattern) -> {
            Name described = new Name(
                    pattern,
                    OPENSEARCH_ONLY.contains(name) ? EnumSet.of(Dialect.OPENSEARCH) : EnumSet.allOf(Dialect.class));
            names.put(name, described);
            if (!ONE_SPELLING.contains(name)) {
                names.put(camelCase(name), described);
            }
        });
        return Map.copyOf(names);
    }

    private static String camelCase(String name) {
        String joined = List.of(name.split("_")).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
