package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.OptionalSupport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Defaults} as JSON. */
@Generated
final class Defaults_Codec implements DocumentCodec<Defaults> {

    private static final Fields FIELDS = Fields.of("id", "price", "count", "quote", "slash", "link", "locale",
            "currency", "zone", "created", "changed", "month", "opening", "pause", "rank", "share", "level");

    private static final ValueCodec<Defaults.Level> LEVEL_CODEC = ValueCodecs.enumeration(Defaults.Level.values());

    @Override
    public String id(Defaults defaults) {
        return defaults.id();
    }

    @Override
    public void write(JsonGenerator json, Defaults defaults) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, defaults.id());
        FIELDS.writeValue(json, 1, defaults.price(), NumberCodecs.BIG_DECIMAL_TEXT);
        FIELDS.writeValue(json, 2, defaults.count(), NumberCodecs.BIG_INTEGER_TEXT);
        FIELDS.writeChar(json, 3, defaults.quote());
        FIELDS.writeNullableChar(json, 4, defaults.slash());
        FIELDS.writeValue(json, 5, defaults.link(), TextCodecs.URI);
        FIELDS.writeValue(json, 6, defaults.locale(), TextCodecs.LOCALE);
        FIELDS.writeValue(json, 7, defaults.currency(), TextCodecs.CURRENCY);
        FIELDS.writeValue(json, 8, defaults.zone(), TextCodecs.ZONE_ID);
        FIELDS.writeValue(json, 9, defaults.created(), DateCodecs.OFFSET_DATE_TIME);
        FIELDS.writeValue(json, 10, defaults.changed(), DateCodecs.DATE);
        FIELDS.writeValue(json, 11, defaults.month(), DateCodecs.YEAR_MONTH);
        FIELDS.writeValue(json, 12, defaults.opening(), DateCodecs.LOCAL_TIME);
        FIELDS.writeValue(json, 13, defaults.pause(), DateCodecs.DURATION);
        FIELDS.writeNullableInt(json, 14, OptionalSupport.orNull(defaults.rank()));
        FIELDS.writeNullableDouble(json, 15, OptionalSupport.orNull(defaults.share()));
        FIELDS.writeValue(json, 16, OptionalSupport.orNull(defaults.level()), LEVEL_CODEC);
        json.writeEndObject();
    }

    @Override
    public Defaults read(JsonParser json, DocumentMetadata metadata) {
        BigDecimal price = new BigDecimal("12.50");
        BigInteger count = new BigInteger("18446744073709551615");
        char quote = '\'';
        Character slash = '\\';
        URI link = URI.create("https://example.com/");
        Locale locale = Locale.forLanguageTag("de-AT");
        Currency currency = Currency.getInstance("EUR");
        ZoneId zone = ZoneId.of("Europe/Vienna");
        OffsetDateTime created = OffsetDateTime.parse("2026-01-31T10:00:00+01:00");
        Date changed = Date.from(Instant.parse("2026-01-31T10:00:00Z"));
        YearMonth month = YearMonth.parse("2026-01");
        LocalTime opening = LocalTime.parse("10:30");
        Duration pause = Duration.parse("PT15M");
        OptionalInt rank = OptionalInt.of(7);
        Optional<Double> share = Optional.of(0.5);
        Optional<Defaults.Level> level = Optional.of(Defaults.Level.HIGH);
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> price = CodecSupport.readValue(json, NumberCodecs.BIG_DECIMAL_TEXT);
                case 2 -> count = CodecSupport.readValue(json, NumberCodecs.BIG_INTEGER_TEXT);
                case 3 -> quote = CodecSupport.readChar(json);
                case 4 -> slash = CodecSupport.readNullableChar(json);
                case 5 -> link = CodecSupport.readValue(json, TextCodecs.URI);
                case 6 -> locale = CodecSupport.readValue(json, TextCodecs.LOCALE);
                case 7 -> currency = CodecSupport.readValue(json, TextCodecs.CURRENCY);
                case 8 -> zone = CodecSupport.readValue(json, TextCodecs.ZONE_ID);
                case 9 -> created = CodecSupport.readValue(json, DateCodecs.OFFSET_DATE_TIME);
                case 10 -> changed = CodecSupport.readValue(json, DateCodecs.DATE);
                case 11 -> month = CodecSupport.readValue(json, DateCodecs.YEAR_MONTH);
                case 12 -> opening = CodecSupport.readValue(json, DateCodecs.LOCAL_TIME);
                case 13 -> pause = CodecSupport.readValue(json, DateCodecs.DURATION);
                case 14 -> rank = OptionalSupport.optionalInt(CodecSupport.readNullableInt(json));
                case 15 -> share = Optional.ofNullable(CodecSupport.readNullableDouble(json));
                case 16 -> level = Optional.ofNullable(CodecSupport.readValue(json, LEVEL_CODEC));
                default -> json.skipChildren();
            }
        }
        return new Defaults(metadata.id(), price, count, quote, slash, link, locale, currency, zone, created, changed,
                month, opening, pause, rank, share, level);
    }
}
