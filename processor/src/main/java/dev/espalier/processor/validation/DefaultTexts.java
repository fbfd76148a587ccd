package dev.espalier.processor.validation;

import dev.espalier.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which texts are values of a type. Types that are missing here cannot have a default. */
final class DefaultTexts {

    private static final Map<ScalarKind, Function<String, Object>> PARSERS = Map.ofEntries(
            Map.entry(ScalarKind.STRING, text -> text),
            Map.entry(ScalarKind.CHAR_SEQUENCE, text -> text),
            Map.entry(ScalarKind.UUID, UUID::fromString),
            Map.entry(ScalarKind.URI, URI::create),
            Map.entry(ScalarKind.LOCALE, text -> new Locale.Builder().setLanguageTag(text)),
            Map.entry(ScalarKind.CURRENCY, Currency::getInstance),
            Map.entry(ScalarKind.ZONE_ID, ZoneId::of),
            Map.entry(ScalarKind.ZONE_OFFSET, ZoneOffset::of),
            Map.entry(ScalarKind.INT, Integer::valueOf),
            Map.entry(ScalarKind.LONG, Long::valueOf),
            Map.entry(ScalarKind.SHORT, Short::valueOf),
            Map.entry(ScalarKind.BYTE, Byte::valueOf),
            Map.entry(ScalarKind.BIG_INTEGER, BigInteger::new),
            Map.entry(ScalarKind.FLOAT, Float::valueOf),
            Map.entry(ScalarKind.DOUBLE, Double::valueOf),
            Map.entry(ScalarKind.BIG_DECIMAL, BigDecimal::new),
            Map.entry(ScalarKind.INSTANT, Instant::parse),
            Map.entry(ScalarKind.DATE, Instant::parse),
            Map.entry(ScalarKind.OFFSET_DATE_TIME, OffsetDateTime::parse),
            Map.entry(ScalarKind.ZONED_DATE_TIME, ZonedDateTime::parse),
            Map.entry(ScalarKind.LOCAL_DATE_TIME, LocalDateTime::parse),
            Map.entry(ScalarKind.LOCAL_DATE, LocalDate::parse),
            Map.entry(ScalarKind.YEAR_MONTH, YearMonth::parse),
            Map.entry(ScalarKind.YEAR, Year::parse),
            Map.entry(ScalarKind.LOCAL_TIME, LocalTime::parse),
            Map.entry(ScalarKind.OFFSET_TIME, OffsetTime::parse),
            Map.entry(ScalarKind.MONTH_DAY, MonthDay::parse),
            Map.entry(ScalarKind.PERIOD, Period::parse),
            Map.entry(ScalarKind.DURATION, Duration::parse));

    /** One of which is a value of each type. */
    private static final List<String> EXAMPLES = List.of(
            "https://example.org",
            "1",
            "en-US",
            "true",
            "2026",
            "2026-12",
            "2026-12-31",
            "2026-12-31T23:59:59",
            "2026-12-31T23:59:59Z",
            "23:59:59",
            "23:59:59Z",
            "--12-31",
            "P1D",
            "+01:00",
            "EUR",
            "123e4567-e89b-12d3-a456-426614174000");

    private DefaultTexts() {}

    /** A text that is a value of a type; empty if none is. */
    static Optional<String> example(ScalarKind kind) {
        return EXAMPLES.stream().filter(text -> isValue(kind, text)).findFirst();
    }

    static boolean isValue(ScalarKind kind, String text) {
        if (kind == ScalarKind.BOOLEAN) {
            return text.equals("true") || text.equals("false");
        }
        if (kind == ScalarKind.CHAR) {
            return text.length() == 1;
        }
        Function<String, Object> parser = PARSERS.get(kind);
        if (parser == null) {
            return false;
        }
        try {
            Object value = parser.apply(text);
            return !(value instanceof Double || value instanceof Float)
                    || Double.isFinite(((Number) value).doubleValue());
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            return false;
        }
    }
}
