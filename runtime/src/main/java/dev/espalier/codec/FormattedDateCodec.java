package dev.espalier.codec;

import dev.espalier.schema.DateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Dates in the formats of a field: written in the first, read in each. */
final class FormattedDateCodec<V> implements ValueCodec<V> {

    private final DateType<V> type;
    private final String formats;
    private final boolean inSeconds;
    private final boolean inNumbers;
    private final List<DateTimeFormatter> formatters;

    FormattedDateCodec(DateType<V> type, String formats, Locale locale) {
        this.type = type;
        this.formats = formats;
        List<DateFormat> all = DateFormat.of(formats);
        this.inNumbers = all.get(0).isEpochMillis() || all.get(0).isEpochSecond();
        this.inSeconds = all.stream()
                .filter(format -> format.isEpochMillis() || format.isEpochSecond())
                .findFirst()
                .map(DateFormat::isEpochSecond)
                .orElse(false);
        this.formatters = all.stream()
                .flatMap(format -> format.printable().stream())
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale))
                .toList();
    }

    @Override
    public void write(JsonGenerator json, V value) {
        if (inNumbers) {
            Instant instant = ((OffsetDateTime) type.dateTime().apply(value)).toInstant();
            json.writeNumber(inSeconds ? instant.getEpochSecond() : instant.toEpochMilli());
        } else {
            json.writeString(formatters.get(0).format(type.dateTime().apply(value)));
        }
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
        for (DateTimeFormatter formatter : formatters) {
            try {
                return type.query().apply(formatter.parse(text));
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        try {
            return type.query().apply(otherForm(text, json));
        } catch (DateTimeException | NumberFormatException e) {
            throw mismatch(json);
        }
    }

    /** What the server may have been given all the same: a number in quotes, or ISO 8601. */
    private OffsetDateTime otherForm(String text, JsonParser json) {
        return inSeconds && text.matches("-?\\d+")
                ? Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC)
                : IsoInstant.parseLeniently(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    }

    private CodecException mismatch(JsonParser json) {
        return Mismatch.expected("a date in the format " + formats, json);
    }
}
