package dev.espalier.schema.query.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Texts with a grammar of their own. */
public enum TextGrammar {
    DURATION("a duration", "30s, 5m or 1d", "(?i)\\s*(-?\\d+\\s*(nanos|micros|ms|s|m|h|d)|-0*1|0+)\\s*"),
    DISTANCE(
            "a distance",
            "12km or 500m",
            "\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*(in|inch|yd|yards|ft|feet|km|kilometers|NM|nmi|nauticalmiles"
                    + "|mm|millimeters|cm|centimeters|mi|miles|m|meters)?\\s*"),
    FUZZINESS("a fuzziness", "AUTO, AUTO:3,6, 0, 1 or 2", "(?i)AUTO(:\\d+,\\d+)?|[012](\\.0*)?"),
    MINIMUM_SHOULD_MATCH(
            "a minimum of matching clauses",
            "2, -1, 75% or 2<75%",
            "\\s*(-?\\d+%?|\\d+<-?\\d+%?(\\s+\\d+<-?\\d+%?)*)\\s*"),
    DATE_MATH("a date with date math", "now-1d/d or 2026-01-01||+1M/d", DateMath::isRight),
    REGEXP(
            "a regular expression",
            "ab+c?",
            text -> RegexpSyntax.problem(text, true).isEmpty()),
    /** Without the operators that flags beside it may turn off. */
    PLAIN_REGEXP(
            "a regular expression",
            "ab+c?",
            text -> RegexpSyntax.problem(text, false).isEmpty()),
    IP("an IP address", "192.168.0.1 or 2001:db8::1", IpAddress::isAddress),
    CIDR("an IP address or network", "192.168.0.0/16", IpAddress::isAddressOrNetwork),
    GEO_POINT("a point", "52.5,13.4 (latitude first), a geohash or POINT (13.4 52.5)", GeoText::isPoint),
    WKT("a shape as well-known text", "POINT (13.4 52.5)", GeoText::isShape),
    GEOHASH("a geohash", "u33d", "[0-9b-hjkmnp-zB-HJKMNP-Z]{1,12}"),
    QUERY_STRING(
            "a query in the query string syntax",
            "title:(quick OR brown)",
            text -> QueryStringSyntax.problem(text).isEmpty()),
    SCRIPT("the source of a script", "doc['price'].value * params.factor", ".*"),
    FIELD_BOOST("a field with a weight", "title^2", "[^^]+(\\^\\d+(\\.\\d*)?)?"),
    AGGREGATION_NAME("the name of an aggregation", "letters, digits, _, - and .", "[^\\[\\]>]+"),
    BUCKETS_PATH("a path to an aggregation", "months>sales or prices.avg", BucketsPath::isRight),
    CALENDAR_INTERVAL(
            "a calendar interval",
            "month or 1M",
            "second|1s|minute|1m|hour|1h|day|1d|week|1w|month|1M|quarter|1q|year|1y"),
    FIXED_INTERVAL("a fixed interval", "30m or 12h", "\\s*0*[1-9]\\d*\\s*((?i:nanos|micros|ms|s|h|d)|m)\\s*"),
    UNIT_INTERVAL(
            "a unit of time",
            "day or 1d",
            "second|1s|minute|1m|hour|1h|day|1d|week|1w|month|1M|quarter|1q|year|1y|\\d+(nanos|micros|ms|s|m|h|d)"),
    TIME_OFFSET("an offset of time", "+6h or -1d", "[+-]?\\s*(\\d+\\s*((?i:nanos|micros|ms|s|h|d)|m)|0+)\\s*"),
    DATE_FORMAT("a date format", "yyyy-MM-dd or epoch_millis", DateFormats::isRight),
    NUMBER_FORMAT("a pattern for numbers", "0.00 or #,##0", NumberFormats::isRight),
    TIME_ZONE("a time zone", "Europe/Berlin or +01:00", TimeZoneText::isRight);

    private final String what;
    private final String example;
    private final Predicate<String> rule;

    TextGrammar(String what, String example, String pattern) {
        this(what, example, Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate());
    }

    TextGrammar(String what, String example, Predicate<String> rule) {
        this.what = what;
        this.example = example;
        this.rule = rule;
    }

    /** The grammar of a word in a grammar file. */
    public static TextGrammar named(String word) {
        return Arrays.stream(values())
                .filter(grammar -> grammar.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown grammar of texts '" + word + "'"));
    }

    /** What a text of it is, for readers. */
    public String what() {
        return what;
    }

    /** A right text, for readers. */
    public String example() {
        return example;
    }

    public boolean accepts(String text) {
        return rule.test(text);
    }
}
