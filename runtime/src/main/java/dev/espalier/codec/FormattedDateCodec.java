package dev.espalier.codec;

import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Dates in the formats of a field: written in the first, read in each. */
final class FormattedDateCodec<V> implements ValueCodec<V> {

    private final DateType<V> type;
    private final String formats;
    private final boolean inSeconds;
    private final boolean showsZone;
    private final YearRange years;
    private final Optional<DateTimeFormatter> printer;
    private final List<DateTimeFormatter> readers;

    FormattedDateCodec(DateType<V> type, String formats, Locale locale) {
        this.type = type;
        this.formats = formats;
        DateFormatPattern all = DateFormatPattern.parse(formats);
        this.inSeconds = all.alternatives().stream()
                .filter(format -> format.isEpochMillis() || format.isEpochSecond())
                .findFirst()
                .map(Alternative::isEpochSecond)
                .orElse(false);
        if (all.printer().pattern().isEmpty() && !all.printer().prints(DatePart.INSTANT)) {
            throw new IllegalArgumentException("what Java prints for weeks depends on the country: " + formats);
        }
        this.showsZone = all.printer().prints(DatePart.ZONE);
        this.years = all.printer().pattern().map(YearRange::of).orElse(YearRange.ALL);
        this.printer = all.printer().pattern().map(pattern -> DateTimeFormatter.ofPattern(pattern, locale));
        this.readers = all.alternatives().stream()
                .flatMap(format -> reader(format, locale).stream())
                .toList();
    }

    /** By name, the server reads fractions of any length; by pattern, of just that length. */
    private static Optional<DateTimeFormatter> reader(Alternative format, Locale locale) {
        return format.pattern().map(pattern -> {
            int fraction = pattern.indexOf(".S");
            if (!format.named() || fraction < 0) {
                return DateTimeFormatter.ofPattern(pattern, locale);
            }
            return new DateTimeFormatterBuilder()
                    .appendPattern(pattern.substring(0, fraction))
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .appendPattern(pattern.substring(fraction + 1).replace("S", ""))
                    .toFormatter(locale);
        });
    }

    @Override
    public void write(JsonGenerator json, V value) {
        try {
            TemporalAccessor date = inUtc(type.dateTime().apply(value));
            if (printer.isPresent()) {
                years.require(date);
                json.writeString(printer.get().format(date));
            } else {
                Instant instant = Instant.from(date);
                if (inSeconds) {
                    // Elasticsearch takes a number in a query for milliseconds, whatever the format says
                    json.writeString(Long.toString(instant.getEpochSecond()));
                } else {
                    writeMillis(json, instant.toEpochMilli());
                }
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw CodecException.at(value + " has no form in the format " + formats, json);
        }
    }

    /** Without a fraction, OpenSearch rounds what lies before 1970 the wrong way when a query asks for it. */
    static void writeMillis(JsonGenerator json, long millis) {
        if (millis < 0) {
            json.writeString(millis + ".0");
        } else {
            json.writeNumber(millis);
        }
    }

    /** What is printed without its zone, the server takes for UTC. */
    private TemporalAccessor inUtc(TemporalAccessor date) {
        return !showsZone && date instanceof ZonedDateTime zoned ? zoned.withZoneSameInstant(ZoneOffset.UTC) : date;
    }

    @Override
    public V read(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return ofNumber(ValueReader.readLong(json), json);
        }
        if (token == JsonToken.VALUE_STRING) {
            return ofText(json);
        }
        throw mismatch(json);
    }

    private V ofNumber(long number, JsonParser json) {
        try {
            Instant instant = inSeconds ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return type.query().apply(instant.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw mismatch(json);
        }
    }

    private V ofText(JsonParser json) {
        String text = json.getString();
        for (DateTimeFormatter formatter : readers) {
            try {
                return type.query().apply(formatter.parse(text));
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        try {
            return type.query().apply(otherForm(text, json));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw mismatch(json);
        }
    }

    /** What the server may have been given all the same: a number in quotes, or ISO 8601. */
    private OffsetDateTime otherForm(String text, JsonParser json) {
        return (inSeconds && text.matches("-?\\d+")) || text.matches("-?\\d{1,20}\\.\\d{1,9}")
                ? ofDecimal(new BigDecimal(text))
                : IsoInstant.parseLeniently(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    }

    private OffsetDateTime ofDecimal(BigDecimal number) {
        BigDecimal seconds = inSeconds ? number : number.movePointLeft(3);
        long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
        int nanos =
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).intValue();
        return Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC);
    }

    private CodecException mismatch(JsonParser json) {
        return Mismatch.expected("a date in the format " + formats, json);
    }
}
