package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Defaults}, with what each can be asked. */
@Generated
@NullMarked
public final class Defaults_ {

    public static final KeywordPath<String> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);

    public static final KeywordPath<BigDecimal> price =
            new KeywordPath<>(FieldName.of("price"), NumberCodecs.BIG_DECIMAL_TEXT);

    public static final KeywordPath<BigInteger> count =
            new KeywordPath<>(FieldName.of("count"), NumberCodecs.BIG_INTEGER_TEXT);

    public static final KeywordPath<Character> quote = new KeywordPath<>(FieldName.of("quote"), TextCodecs.CHARACTER);

    public static final KeywordPath<Character> slash = new KeywordPath<>(FieldName.of("slash"), TextCodecs.CHARACTER);

    public static final KeywordPath<URI> link = new KeywordPath<>(FieldName.of("link"), TextCodecs.URI);

    public static final KeywordPath<Locale> locale = new KeywordPath<>(FieldName.of("locale"), TextCodecs.LOCALE);

    public static final KeywordPath<Currency> currency =
            new KeywordPath<>(FieldName.of("currency"), TextCodecs.CURRENCY);

    public static final KeywordPath<ZoneId> zone = new KeywordPath<>(FieldName.of("zone"), TextCodecs.ZONE_ID);

    public static final DatePath<OffsetDateTime> created =
            new DatePath<>(FieldName.of("created"), DateCodecs.OFFSET_DATE_TIME);

    public static final DatePath<Date> changed = new DatePath<>(FieldName.of("changed"), DateCodecs.DATE);

    public static final DatePath<YearMonth> month = new DatePath<>(FieldName.of("month"), DateCodecs.YEAR_MONTH);

    public static final KeywordPath<LocalTime> opening =
            new KeywordPath<>(FieldName.of("opening"), DateCodecs.LOCAL_TIME);

    public static final KeywordPath<Duration> pause = new KeywordPath<>(FieldName.of("pause"), DateCodecs.DURATION);

    public static final NumberPath<Integer> rank = new NumberPath<>(FieldName.of("rank"), ValueCodecs.INTEGER);

    public static final NumberPath<Double> share = new NumberPath<>(FieldName.of("share"), ValueCodecs.DOUBLE);

    public static final KeywordPath<Defaults.Level> level =
            new KeywordPath<>(FieldName.of("level"), ValueCodecs.enumeration(Defaults.Level.values()));

    /** Index, codec and id of {@link Defaults}. */
    public static final DocumentType<Defaults, String> DOCUMENT = DocumentType.builder(Defaults.class, String.class)
            .index("defaults")
            .codec(new Defaults_Codec())
            .id(id)
            .definition(Defaults_.class, "/META-INF/espalier/com.acme.Defaults.json")
            .build();

    private Defaults_() {}
}
