package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
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

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<CharSequence> label = new KeywordPath<>("label", TextCodecs.CHAR_SEQUENCE);

    public static final KeywordPath<Character> size = new KeywordPath<>("size", TextCodecs.CHARACTER);

    public static final KeywordPath<Character> grade = new KeywordPath<>("grade", TextCodecs.CHARACTER);

    public static final KeywordPath<Parcel.Status> status = new KeywordPath<>("status",
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final KeywordPath<DayOfWeek> day = KeywordPath.ofEnum("day", DayOfWeek.values());

    public static final KeywordPath<URI> tracking = new KeywordPath<>("tracking", TextCodecs.URI);

    public static final KeywordPath<Locale> language = new KeywordPath<>("language", TextCodecs.LOCALE);

    public static final KeywordPath<Currency> currency = new KeywordPath<>("currency", TextCodecs.CURRENCY);

    public static final KeywordPath<ZoneId> zone = new KeywordPath<>("zone", TextCodecs.ZONE_ID);

    public static final KeywordPath<BigDecimal> price = new KeywordPath<>("price", NumberCodecs.BIG_DECIMAL_TEXT);

    public static final DatePath<OffsetDateTime> sent = new DatePath<>("sent", DateCodecs.OFFSET_DATE_TIME);

    public static final DatePath<LocalDateTime> picked =
            new DatePath<>("picked", DateCodecs.localDateTime(ZoneId.of("Europe/Vienna")));

    public static final DatePath<Date> scanned = new DatePath<>("scanned", DateCodecs.DATE);

    public static final DatePath<YearMonth> billed = new DatePath<>("billed", DateCodecs.YEAR_MONTH);

    public static final DatePath<Year> season = new DatePath<>("season", DateCodecs.YEAR);

    public static final DatePath<LocalDate> due =
            new DatePath<>("due", DateCodecs.localDate("d. MMMM yyyy||strict_date", Locale.forLanguageTag("de")));

    public static final DatePath<LocalTime> closing =
            new DatePath<>("closing", DateCodecs.localTime("hour_minute_second_millis", Locale.ENGLISH));

    public static final KeywordPath<LocalTime> opening = new KeywordPath<>("opening", DateCodecs.LOCAL_TIME);

    public static final NumberPath<Duration> transit =
            new NumberPath<>("transit", DateCodecs.duration(ChronoUnit.SECONDS));

    public static final IpPath<InetAddress> scanner = new IpPath<>("scanner", TextCodecs.INET_ADDRESS);

    public static final ValuePath signature = new ValuePath("signature");

    public static final GeoPointPath position = new GeoPointPath("position");

    public static final GeoShapePath route = new GeoShapePath("route");

    public static final RangePath<LocalDate> window = new RangePath<>("window", ValueCodecs.LOCAL_DATE);

    public static final RangePath<Integer> floors = new RangePath<>("floors", ValueCodecs.INTEGER);

    public static final KeywordPath<String> note = KeywordPath.ofString("note");

    public static final KeywordPath<Parcel.Status> previous = new KeywordPath<>("previous",
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final NumberPath<Integer> attempts = NumberPath.ofInt("attempts");

    public static final KeywordPath<String> lines = KeywordPath.ofString("lines");

    public static final KeywordPath<UUID> hops = new KeywordPath<>("hops", ValueCodecs.UUID);

    public static final NumberPath<Integer> shelves = NumberPath.ofInt("shelves");

    public static final KeywordPath<DayOfWeek> days = KeywordPath.ofEnum("days", DayOfWeek.values());

    public static final NumberPath<Double> sizes = NumberPath.ofDouble("sizes");

    public static final KeywordPath<Character> marks = new KeywordPath<>("marks", TextCodecs.CHARACTER);

    public static final KeywordPath<Parcel.Status> history = new KeywordPath<>("history",
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED"));

    public static final FlattenedPath attributes = new FlattenedPath("attributes");

    public static final FlattenedPath counts = new FlattenedPath("counts");

    public static final FlattenedPath stations = new FlattenedPath("stations");

    public static final ObjectPath customs = new ObjectPath("customs");

    public static final ObjectPath extra = new ObjectPath("extra");

    public static final ObjectPath details = new ObjectPath("details");

    public static final ObjectPath seen = new ObjectPath("seen");

    public static final NumberPath<Weight> weight = new NumberPath<>("weight", new WeightCodec());

    public static final NumberPath<Weight> parts = new NumberPath<>("parts", new WeightCodec());

    public static final KeywordPath<String> code = new KeywordPath<>("code", new Upper());

    public static final KeywordPath<Parcel.Sender> sender = new KeywordPath<>("sender", SenderCodec.INSTANCE);

    /** Index, codec and id of {@link Parcel}. */
    public static final DocumentType<Parcel, String> DOCUMENT = DocumentType.builder(Parcel.class, String.class)
            .index("parcels")
            .codec(new Parcel_Codec())
            .id(id)
            .build();

    private Parcel_() {}
}
