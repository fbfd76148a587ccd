package dev.espalier.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The date formats that servers know by name, with the patterns that print what they read. */
final class BuiltInDateFormats {

    static final String EPOCH_MILLIS = "epoch_millis";
    static final String EPOCH_SECOND = "epoch_second";

    private static final String STRICT = "strict_";
    private static final String DATE = "uuuu-MM-dd";
    private static final String ORDINAL = "uuuu-DDD";
    /** Weeks: what Java prints depends on the country, so it prints none. */
    private static final String WEEK = "";

    private static final String TIME = "HH:mm:ss";
    private static final String MILLIS = "HH:mm:ss.SSS";
    private static final String BASIC_TIME = "HHmmss";
    private static final String BASIC_MILLIS = "HHmmss.SSS";
    private static final String ZONE = "XXX";
    private static final String BASIC_ZONE = "XX";
    private static final String T = "'T'";

    private static final Map<String, String> PATTERNS = patterns();

    private BuiltInDateFormats() {}

    static boolean isName(String text) {
        return text.equals(EPOCH_MILLIS) || text.equals(EPOCH_SECOND) || PATTERNS.containsKey(base(text));
    }

    static Optional<String> pattern(String name) {
        return Optional.ofNullable(PATTERNS.get(base(name))).filter(pattern -> !pattern.isEmpty());
    }

    /** The strict form of a name is printed as the lenient one is: with all digits. */
    private static String base(String name) {
        return name.startsWith(STRICT) ? name.substring(STRICT.length()) : name;
    }

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("iso8601", DATE + T + MILLIS + ZONE);
        patterns.put("date_optional_time", DATE + T + MILLIS + ZONE);
        patterns.put("date_optional_time_nanos", DATE + T + TIME + ".SSSSSSSSS" + ZONE);
        patterns.put("date", DATE);
        patterns.put("year", "uuuu");
        patterns.put("year_month", "uuuu-MM");
        patterns.put("year_month_day", DATE);
        patterns.put("date_hour", DATE + T + "HH");
        patterns.put("date_hour_minute", DATE + T + "HH:mm");
        patterns.put("date_hour_minute_second", DATE + T + TIME);
        patterns.put("date_hour_minute_second_fraction", DATE + T + MILLIS);
        patterns.put("date_hour_minute_second_millis", DATE + T + MILLIS);
        patterns.put("hour", "HH");
        patterns.put("hour_minute", "HH:mm");
        patterns.put("hour_minute_second", TIME);
        patterns.put("hour_minute_second_fraction", MILLIS);
        patterns.put("hour_minute_second_millis", MILLIS);
        patterns.put("weekyear", WEEK);
        patterns.put("weekyear_week", WEEK);
        patterns.put("weekyear_week_day", WEEK);
        patterns.put("week_date", WEEK);
        patterns.put("basic_week_date", WEEK);
        patterns.put("ordinal_date", ORDINAL);
        patterns.put("basic_date", "uuuuMMdd");
        patterns.put("basic_ordinal_date", "uuuuDDD");
        addTimes(patterns, "", MILLIS + ZONE, TIME + ZONE);
        addTimes(patterns, "basic_", BASIC_MILLIS + BASIC_ZONE, BASIC_TIME + BASIC_ZONE);
        addDateTimes(patterns, "date_time", DATE);
        addDateTimes(patterns, "ordinal_date_time", ORDINAL);
        addBasicDateTimes(patterns, "basic_date_time", "uuuuMMdd");
        addBasicDateTimes(patterns, "basic_ordinal_date_time", "uuuuDDD");
        for (String name : List.of("week_date_time", "basic_week_date_time")) {
            patterns.put(name, WEEK);
            patterns.put(name + "_no_millis", WEEK);
        }
        return patterns;
    }

    private static void addTimes(Map<String, String> patterns, String prefix, String time, String timeWithoutMillis) {
        patterns.put(prefix + "time", time);
        patterns.put(prefix + "time_no_millis", timeWithoutMillis);
        patterns.put(prefix + "t_time", T + time);
        patterns.put(prefix + "t_time_no_millis", T + timeWithoutMillis);
    }

    private static void addDateTimes(Map<String, String> patterns, String name, String date) {
        patterns.put(name, date + T + MILLIS + ZONE);
        patterns.put(name + "_no_millis", date + T + TIME + ZONE);
    }

    private static void addBasicDateTimes(Map<String, String> patterns, String name, String date) {
        patterns.put(name, date + T + BASIC_MILLIS + BASIC_ZONE);
        patterns.put(name + "_no_millis", date + T + BASIC_TIME + BASIC_ZONE);
    }
}
