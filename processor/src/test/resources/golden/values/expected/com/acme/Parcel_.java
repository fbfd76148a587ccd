package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.FlattenedPath;
import dev.espalier.metamodel.GeoPointPath;
import dev.espalier.metamodel.GeoShapePath;
import dev.espalier.metamodel.IpPath;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.RangePath;
import dev.espalier.metamodel.ValuePath;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Parcel}, with what each can be asked. */
@Generated
@NullMarked
public final class Parcel_ {

    public static final KeywordPath<String> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);

    public static final KeywordPath<CharSequence> label =
            new KeywordPath<>(FieldName.of("label"), TextCodecs.CHAR_SEQUENCE);

    public static final KeywordPath<Character> size = new KeywordPath<>(FieldName.of("size"), TextCodecs.CHARACTER);

    public static final KeywordPath<Character> grade = new KeywordPath<>(FieldName.of("grade"), TextCodecs.CHARACTER);

    public static final KeywordPath<Parcel.Status> status = new KeywordPath<>(FieldName.of("status"),
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final KeywordPath<DayOfWeek> day =
            new KeywordPath<>(FieldName.of("day"), ValueCodecs.enumeration(DayOfWeek.values()));

    public static final KeywordPath<URI> tracking = new KeywordPath<>(FieldName.of("tracking"), TextCodecs.URI);

    public static final KeywordPath<Locale> language = new KeywordPath<>(FieldName.of("language"), TextCodecs.LOCALE);

    public static final KeywordPath<Currency> currency =
            new KeywordPath<>(FieldName.of("currency"), TextCodecs.CURRENCY);

    public static final KeywordPath<ZoneId> zone = new KeywordPath<>(FieldName.of("zone"), TextCodecs.ZONE_ID);

    public static final KeywordPath<BigDecimal> price =
            new KeywordPath<>(FieldName.of("price"), NumberCodecs.BIG_DECIMAL_TEXT);

    public static final DatePath<OffsetDateTime> sent =
            new DatePath<>(FieldName.of("sent"), DateCodecs.OFFSET_DATE_TIME);

    public static final DatePath<LocalDateTime> picked =
            new DatePath<>(FieldName.of("picked"), DateCodecs.localDateTime(ZoneId.of("Europe/Vienna")));

    public static final DatePath<Date> scanned = new DatePath<>(FieldName.of("scanned"), DateCodecs.DATE);

    public static final DatePath<YearMonth> billed = new DatePath<>(FieldName.of("billed"), DateCodecs.YEAR_MONTH);

    public static final DatePath<Year> season = new DatePath<>(FieldName.of("season"), DateCodecs.YEAR);

    public static final DatePath<LocalDate> due = new DatePath<>(FieldName.of("due"),
            DateCodecs.localDate("d. MMMM yyyy||strict_date", Locale.forLanguageTag("de")));

    public static final DatePath<LocalTime> closing = new DatePath<>(FieldName.of("closing"),
            DateCodecs.localTime("hour_minute_second_millis", Locale.ENGLISH));

    public static final KeywordPath<LocalTime> opening =
            new KeywordPath<>(FieldName.of("opening"), DateCodecs.LOCAL_TIME);

    public static final NumberPath<Duration> transit =
            new NumberPath<>(FieldName.of("transit"), DateCodecs.duration(ChronoUnit.SECONDS));

    public static final IpPath<InetAddress> scanner = new IpPath<>(FieldName.of("scanner"), TextCodecs.INET_ADDRESS);

    public static final ValuePath signature = new ValuePath(FieldName.of("signature"));

    public static final GeoPointPath position = new GeoPointPath(FieldName.of("position"));

    public static final GeoShapePath route = new GeoShapePath(FieldName.of("route"));

    public static final RangePath<LocalDate> window = new RangePath<>(FieldName.of("window"), ValueCodecs.LOCAL_DATE);

    public static final RangePath<Integer> floors = new RangePath<>(FieldName.of("floors"), ValueCodecs.INTEGER);

    public static final KeywordPath<String> note = new KeywordPath<>(FieldName.of("note"), ValueCodecs.STRING);

    public static final KeywordPath<Parcel.Status> previous = new KeywordPath<>(FieldName.of("previous"),
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final NumberPath<Integer> attempts = new NumberPath<>(FieldName.of("attempts"), ValueCodecs.INTEGER);

    public static final KeywordPath<String> lines = new KeywordPath<>(FieldName.of("lines"), ValueCodecs.STRING);

    public static final KeywordPath<UUID> hops = new KeywordPath<>(FieldName.of("hops"), ValueCodecs.UUID);

    public static final NumberPath<Integer> shelves = new NumberPath<>(FieldName.of("shelves"), ValueCodecs.INTEGER);

    public static final KeywordPath<DayOfWeek> days =
            new KeywordPath<>(FieldName.of("days"), ValueCodecs.enumeration(DayOfWeek.values()));

    public static final NumberPath<Double> sizes = new NumberPath<>(FieldName.of("sizes"), ValueCodecs.DOUBLE);

    public static final KeywordPath<Character> marks = new KeywordPath<>(FieldName.of("marks"), TextCodecs.CHARACTER);

    public static final KeywordPath<Parcel.Status> history = new KeywordPath<>(FieldName.of("history"),
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final FlattenedPath attributes = new FlattenedPath(FieldName.of("attributes"));

    public static final FlattenedPath counts = new FlattenedPath(FieldName.of("counts"));

    public static final FlattenedPath stations = new FlattenedPath(FieldName.of("stations"));

    public static final ObjectPath customs = new ObjectPath(FieldName.of("customs"));

    public static final ObjectPath extra = new ObjectPath(FieldName.of("extra"));

    public static final ObjectPath details = new ObjectPath(FieldName.of("details"));

    public static final ObjectPath seen = new ObjectPath(FieldName.of("seen"));

    public static final NumberPath<Weight> weight = new NumberPath<>(FieldName.of("weight"), new WeightCodec());

    public static final NumberPath<Weight> parts = new NumberPath<>(FieldName.of("parts"), new WeightCodec());

    public static final KeywordPath<String> code = new KeywordPath<>(FieldName.of("code"), new Upper());

    public static final KeywordPath<Parcel.Sender> sender =
            new KeywordPath<>(FieldName.of("sender"), SenderCodec.INSTANCE);

    /** Index, codec and id of {@link Parcel}. */
    public static final DocumentType<Parcel, String> DOCUMENT = DocumentType.builder(Parcel.class, String.class)
            .index("parcels")
            .codec(new Parcel_Codec())
            .id(id)
            .definition(Parcel_.class, "/META-INF/espalier/com.acme.Parcel.json")
            .build();

    private Parcel_() {}
}
