package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.TextCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
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

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<BigDecimal> price = new KeywordPath<>("price", NumberCodecs.BIG_DECIMAL_TEXT);

    public static final KeywordPath<BigInteger> count = new KeywordPath<>("count", NumberCodecs.BIG_INTEGER_TEXT);

    public static final KeywordPath<Character> quote = new KeywordPath<>("quote", TextCodecs.CHARACTER);

    public static final KeywordPath<Character> slash = new KeywordPath<>("slash", TextCodecs.CHARACTER);

    public static final KeywordPath<URI> link = new KeywordPath<>("link", TextCodecs.URI);

    public static final KeywordPath<Locale> locale = new KeywordPath<>("locale", TextCodecs.LOCALE);

    public static final KeywordPath<Currency> currency = new KeywordPath<>("currency", TextCodecs.CURRENCY);

    public static final KeywordPath<ZoneId> zone = new KeywordPath<>("zone", TextCodecs.ZONE_ID);

    public static final DatePath<OffsetDateTime> created = new DatePath<>("created", DateCodecs.OFFSET_DATE_TIME);

    public static final DatePath<Date> changed = new DatePath<>("changed", DateCodecs.DATE);

    public static final DatePath<YearMonth> month = new DatePath<>("month", DateCodecs.YEAR_MONTH);

    public static final KeywordPath<LocalTime> opening = new KeywordPath<>("opening", DateCodecs.LOCAL_TIME);

    public static final KeywordPath<Duration> pause = new KeywordPath<>("pause", DateCodecs.DURATION);

    public static final NumberPath<Integer> rank = NumberPath.ofInt("rank");

    public static final NumberPath<Double> share = NumberPath.ofDouble("share");

    public static final KeywordPath<Defaults.Level> level = KeywordPath.ofEnum("level", Defaults.Level.values());

    /** Index, codec and id of {@link Defaults}. */
    public static final DocumentType<Defaults, String> DOCUMENT = DocumentType.builder(Defaults.class, String.class)
            .index("defaults")
            .codec(new Defaults_Codec())
            .id(id)
            .build();

    private Defaults_() {}
}
