package dev.espalier.schema.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Texts with a grammar of their own. */
enum TextGrammar {
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
    REGEXP("a regular expression", "ab+c?", ".*"),
    IP("an IP address", "192.168.0.1 or 2001:db8::1", IpAddress::isAddress),
    CIDR("an IP address or network", "192.168.0.0/16", IpAddress::isAddressOrNetwork),
    GEO_POINT("a point", "52.5,13.4 (latitude first), a geohash or POINT (13.4 52.5)", GeoText::isPoint),
    WKT("a shape as well-known text", "POINT (13.4 52.5)", GeoText::isShape),
    GEOHASH("a geohash", "u33d", "[0-9b-hjkmnp-zB-HJKMNP-Z]{1,12}"),
    QUERY_STRING("a query in the query string syntax", "title:(quick OR brown)", ".*"),
    FIELD_BOOST("a field with a weight", "title^2", "[^^]+(\\^\\d+(\\.\\d*)?)?"),
    AGGREGATION_NAME("the name of an aggregation", "letters, digits, _, - and .", "[^\\[\\]>]+"),
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
    static TextGrammar named(String word) {
        return Arrays.stream(values())
                .filter(grammar -> grammar.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown grammar of texts '" + word + "'"));
    }

    /** What a text of it is, for readers. */
    String what() {
        return what;
    }

    /** A right text, for readers. */
    String example() {
        return example;
    }

    boolean accepts(String text) {
        return rule.test(text);
    }
}
