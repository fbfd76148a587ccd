package com.acme;

import dev.espalier.codec.DatabindCodec;
import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.NumberCodecs;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.OptionalSupport;
import dev.espalier.generated.VectorSupport;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads and writes {@link Parcel} as JSON. */
@Generated
final class Parcel_Codec implements DocumentCodec<Parcel> {

    private static final Fields FIELDS = Fields.of("id", "label", "size", "grade", "status", "day", "tracking",
            "language", "currency", "zone", "price", "sent", "picked", "scanned", "billed", "season", "due", "closing",
            "opening", "transit", "scanner", "signature", "position", "route", "window", "floors", "note", "previous",
            "attempts", "lines", "hops", "shelves", "days", "sizes", "marks", "history", "attributes", "counts",
            "stations", "customs", "extra", "details", "seen", "weight", "parts", "code", "sender");

    private static final Fields ADDRESS_FIELDS = Fields.of("street", "number");

    private static final ValueCodec<Parcel.Status> STATUS_CODEC =
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED");

    private static final ValueCodec<DayOfWeek> DAY_OF_WEEK_CODEC = ValueCodecs.enumeration(DayOfWeek.values());

    private static final ValueCodec<LocalDateTime> PICKED_CODEC = DateCodecs.localDateTime(ZoneId.of("Europe/Vienna"));

    private static final ValueCodec<LocalDate> DUE_CODEC =
            DateCodecs.localDate("d. MMMM yyyy||strict_date", Locale.forLanguageTag("de"));

    private static final ValueCodec<LocalTime> CLOSING_CODEC =
            DateCodecs.localTime("hour_minute_second_millis", Locale.ENGLISH);

    private static final ValueCodec<Duration> TRANSIT_CODEC = DateCodecs.duration(ChronoUnit.SECONDS);

    private static final ValueCodec<Range<LocalDate>> WINDOW_CODEC = Range.codec(ValueCodecs.LOCAL_DATE);

    private static final ValueCodec<Range<Integer>> FLOORS_CODEC = Range.codec(ValueCodecs.INTEGER);

    private static final ValueCodec<Map<String, String>> ATTRIBUTES_CODEC = JsonCodecs.map(ValueCodecs.STRING);

    private static final ValueCodec<Map<UUID, List<Integer>>> COUNTS_CODEC =
            JsonCodecs.map(Object::toString, UUID::fromString, JsonCodecs.list(ValueCodecs.INTEGER));

    private static final ValueCodec<Map<DayOfWeek, Parcel.Address>> STATIONS_CODEC = JsonCodecs.map(DayOfWeek::name,
            DayOfWeek::valueOf, CodecSupport.objectCodec(Parcel_Codec::writeAddress, Parcel_Codec::readAddress));

    private static final ValueCodec<JsonNode> DETAILS_CODEC = DatabindCodec.of(new TypeReference<JsonNode>() {});

    private static final ValueCodec<Map<String, Instant>> SEEN_CODEC =
            DatabindCodec.of(new TypeReference<Map<String, Instant>>() {});

    private static final ValueCodec<Weight> WEIGHT_CODEC = new WeightCodec();

    private static final ValueCodec<String> CODE_CODEC = new Upper();

    @Override
    public String id(Parcel parcel) {
        return parcel.id();
    }

    @Override
    public void write(JsonGenerator json, Parcel parcel) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, parcel.id());
        FIELDS.writeValue(json, 1, parcel.label(), TextCodecs.CHAR_SEQUENCE);
        FIELDS.writeChar(json, 2, parcel.size());
        FIELDS.writeNullableChar(json, 3, parcel.grade());
        FIELDS.writeValue(json, 4, parcel.status(), STATUS_CODEC);
        FIELDS.writeValue(json, 5, parcel.day(), DAY_OF_WEEK_CODEC);
        FIELDS.writeValue(json, 6, parcel.tracking(), TextCodecs.URI);
        FIELDS.writeValue(json, 7, parcel.language(), TextCodecs.LOCALE);
        FIELDS.writeValue(json, 8, parcel.currency(), TextCodecs.CURRENCY);
        FIELDS.writeValue(json, 9, parcel.zone(), TextCodecs.ZONE_ID);
        FIELDS.writeValue(json, 10, parcel.price(), NumberCodecs.BIG_DECIMAL_TEXT);
        FIELDS.writeValue(json, 11, parcel.sent(), DateCodecs.OFFSET_DATE_TIME);
        FIELDS.writeValue(json, 12, parcel.picked(), PICKED_CODEC);
        FIELDS.writeValue(json, 13, parcel.scanned(), DateCodecs.DATE);
        FIELDS.writeValue(json, 14, parcel.billed(), DateCodecs.YEAR_MONTH);
        FIELDS.writeValue(json, 15, parcel.season(), DateCodecs.YEAR);
        FIELDS.writeValue(json, 16, parcel.due(), DUE_CODEC);
        FIELDS.writeValue(json, 17, parcel.closing(), CLOSING_CODEC);
        FIELDS.writeValue(json, 18, parcel.opening(), DateCodecs.LOCAL_TIME);
        FIELDS.writeValue(json, 19, parcel.transit(), TRANSIT_CODEC);
        FIELDS.writeValue(json, 20, parcel.scanner(), TextCodecs.INET_ADDRESS);
        FIELDS.writeValue(json, 21, parcel.signature(), JsonCodecs.BYTES);
        FIELDS.writeValue(json, 22, parcel.position(), GeoPoint.CODEC);
        FIELDS.writeValue(json, 23, parcel.route(), GeoShape.CODEC);
        FIELDS.writeValue(json, 24, parcel.window(), WINDOW_CODEC);
        FIELDS.writeValue(json, 25, parcel.floors(), FLOORS_CODEC);
        FIELDS.writeString(json, 26, OptionalSupport.orNull(parcel.note()));
        FIELDS.writeValue(json, 27, OptionalSupport.orNull(parcel.previous()), STATUS_CODEC);
        FIELDS.writeNullableInt(json, 28, OptionalSupport.orNull(parcel.attempts()));
        FIELDS.writeStrings(json, 29, parcel.lines());
        FIELDS.writeValues(json, 30, parcel.hops(), ValueCodecs.UUID);
        FIELDS.writeValues(json, 31, parcel.shelves(), ValueCodecs.INTEGER);
        FIELDS.writeValues(json, 32, parcel.days(), DAY_OF_WEEK_CODEC);
        VectorSupport.writeDoubles(json, FIELDS.name(33), parcel.sizes());
        FIELDS.writeValues(json, 34, ArraySupport.asList(parcel.marks()), TextCodecs.CHARACTER);
        FIELDS.writeValues(json, 35, ArraySupport.asList(parcel.history()), STATUS_CODEC);
        FIELDS.writeValue(json, 36, parcel.attributes(), ATTRIBUTES_CODEC);
        FIELDS.writeValue(json, 37, parcel.counts(), COUNTS_CODEC);
        FIELDS.writeValue(json, 38, parcel.stations(), STATIONS_CODEC);
        FIELDS.writeValue(json, 39, parcel.customs(), JsonCodecs.RAW_JSON);
        FIELDS.writeValue(json, 40, parcel.extra(), JsonCodecs.ANY);
        FIELDS.writeValue(json, 41, parcel.details(), DETAILS_CODEC);
        FIELDS.writeValue(json, 42, parcel.seen(), SEEN_CODEC);
        FIELDS.writeValue(json, 43, parcel.weight(), WEIGHT_CODEC);
        FIELDS.writeValues(json, 44, parcel.parts(), WEIGHT_CODEC);
        FIELDS.writeValue(json, 45, parcel.code(), CODE_CODEC);
        FIELDS.writeValue(json, 46, parcel.sender(), SenderCodec.INSTANCE);
        json.writeEndObject();
    }

    @Override
    public Parcel read(JsonParser json, DocumentMetadata metadata) {
        CharSequence label = null;
        char size = '\0';
        Character grade = null;
        Parcel.Status status = null;
        DayOfWeek day = null;
        URI tracking = null;
        Locale language = null;
        Currency currency = null;
        ZoneId zone = null;
        BigDecimal price = null;
        OffsetDateTime sent = null;
        LocalDateTime picked = null;
        Date scanned = null;
        YearMonth billed = null;
        Year season = null;
        LocalDate due = null;
        LocalTime closing = null;
        LocalTime opening = null;
        Duration transit = null;
        InetAddress scanner = null;
        byte[] signature = null;
        GeoPoint position = null;
        GeoShape route = null;
        Range<LocalDate> window = null;
        Range<Integer> floors = null;
        Optional<String> note = Optional.empty();
        Optional<Parcel.Status> previous = Optional.empty();
        OptionalInt attempts = OptionalInt.empty();
        Iterable<String> lines = null;
        Deque<UUID> hops = null;
        NavigableSet<Integer> shelves = null;
        EnumSet<DayOfWeek> days = null;
        double[] sizes = null;
        char[] marks = null;
        Parcel.Status[] history = null;
        Map<String, String> attributes = null;
        SortedMap<UUID, List<Integer>> counts = null;
        Map<DayOfWeek, Parcel.Address> stations = null;
        RawJson customs = null;
        Object extra = null;
        JsonNode details = null;
        Map<String, Instant> seen = null;
        Weight weight = null;
        List<Weight> parts = null;
        String code = null;
        Parcel.Sender sender = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> label = CodecSupport.readValue(json, TextCodecs.CHAR_SEQUENCE);
                case 2 -> size = CodecSupport.readChar(json);
                case 3 -> grade = CodecSupport.readNullableChar(json);
                case 4 -> status = CodecSupport.readValue(json, STATUS_CODEC);
                case 5 -> day = CodecSupport.readValue(json, DAY_OF_WEEK_CODEC);
                case 6 -> tracking = CodecSupport.readValue(json, TextCodecs.URI);
                case 7 -> language = CodecSupport.readValue(json, TextCodecs.LOCALE);
                case 8 -> currency = CodecSupport.readValue(json, TextCodecs.CURRENCY);
                case 9 -> zone = CodecSupport.readValue(json, TextCodecs.ZONE_ID);
                case 10 -> price = CodecSupport.readValue(json, NumberCodecs.BIG_DECIMAL_TEXT);
                case 11 -> sent = CodecSupport.readValue(json, DateCodecs.OFFSET_DATE_TIME);
                case 12 -> picked = CodecSupport.readValue(json, PICKED_CODEC);
                case 13 -> scanned = CodecSupport.readValue(json, DateCodecs.DATE);
                case 14 -> billed = CodecSupport.readValue(json, DateCodecs.YEAR_MONTH);
                case 15 -> season = CodecSupport.readValue(json, DateCodecs.YEAR);
                case 16 -> due = CodecSupport.readValue(json, DUE_CODEC);
                case 17 -> closing = CodecSupport.readValue(json, CLOSING_CODEC);
                case 18 -> opening = CodecSupport.readValue(json, DateCodecs.LOCAL_TIME);
                case 19 -> transit = CodecSupport.readValue(json, TRANSIT_CODEC);
                case 20 -> scanner = CodecSupport.readValue(json, TextCodecs.INET_ADDRESS);
                case 21 -> signature = CodecSupport.readValue(json, JsonCodecs.BYTES);
                case 22 -> position = CodecSupport.readValue(json, GeoPoint.CODEC);
                case 23 -> route = CodecSupport.readValue(json, GeoShape.CODEC);
                case 24 -> window = CodecSupport.readValue(json, WINDOW_CODEC);
                case 25 -> floors = CodecSupport.readValue(json, FLOORS_CODEC);
                case 26 -> note = Optional.ofNullable(CodecSupport.readString(json));
                case 27 -> previous = Optional.ofNullable(CodecSupport.readValue(json, STATUS_CODEC));
                case 28 -> attempts = OptionalSupport.optionalInt(CodecSupport.readNullableInt(json));
                case 29 -> lines = CodecSupport.readStrings(json);
                case 30 -> hops =
                        CodecSupport.toCollection(CodecSupport.readValues(json, ValueCodecs.UUID), ArrayDeque::new);
                case 31 -> shelves =
                        CodecSupport.toCollection(CodecSupport.readValues(json, ValueCodecs.INTEGER), TreeSet::new);
                case 32 -> days = CodecSupport.toCollection(CodecSupport.readValues(json, DAY_OF_WEEK_CODEC),
                        () -> EnumSet.noneOf(DayOfWeek.class));
                case 33 -> sizes = VectorSupport.readDoubles(json);
                case 34 -> marks = ArraySupport.toCharArray(CodecSupport.readValues(json, TextCodecs.CHARACTER));
                case 35 -> history =
                        ArraySupport.toArray(CodecSupport.readValues(json, STATUS_CODEC), Parcel.Status[]::new);
                case 36 -> attributes = CodecSupport.readValue(json, ATTRIBUTES_CODEC);
                case 37 -> counts = CodecSupport.toMap(CodecSupport.readValue(json, COUNTS_CODEC), TreeMap::new);
                case 38 -> stations = CodecSupport.readValue(json, STATIONS_CODEC);
                case 39 -> customs = CodecSupport.readValue(json, JsonCodecs.RAW_JSON);
                case 40 -> extra = CodecSupport.readValue(json, JsonCodecs.ANY);
                case 41 -> details = CodecSupport.readValue(json, DETAILS_CODEC);
                case 42 -> seen = CodecSupport.readValue(json, SEEN_CODEC);
                case 43 -> weight = CodecSupport.readValue(json, WEIGHT_CODEC);
                case 44 -> parts = CodecSupport.readValues(json, WEIGHT_CODEC);
                case 45 -> code = CodecSupport.readValue(json, CODE_CODEC);
                case 46 -> sender = CodecSupport.readValue(json, SenderCodec.INSTANCE);
                default -> json.skipChildren();
            }
        }
        return new Parcel(metadata.id(), label, size, grade, status, day, tracking, language, currency, zone, price,
                sent, picked, scanned, billed, season, due, closing, opening, transit, scanner, signature, position,
                route, window, floors, note, previous, attempts, lines, hops, shelves, days, sizes, marks, history,
                attributes, counts, stations, customs, extra, details, seen, weight, parts, code, sender);
    }

    private static void writeAddress(JsonGenerator json, Parcel.Address address) {
        json.writeStartObject();
        ADDRESS_FIELDS.writeString(json, 0, address.street());
        ADDRESS_FIELDS.writeInt(json, 1, address.number());
        json.writeEndObject();
    }

    private static Parcel.Address readAddress(JsonParser json) {
        String street = null;
        int number = 0;
        int field;
        while ((field = ADDRESS_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> street = CodecSupport.readString(json);
                case 1 -> number = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Parcel.Address(street, number);
    }
}
