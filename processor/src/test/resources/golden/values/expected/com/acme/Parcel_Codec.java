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
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads and writes {@link Parcel} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Parcel_Codec implements DocumentCodec<Parcel> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "label", "size", "grade", "status",
            "day", "tracking", "language", "currency", "zone", "price", "sent", "picked", "scanned", "billed",
            "season", "due", "closing", "opening", "transit", "scanner", "signature", "position", "route", "window",
            "floors", "note", "previous", "attempts", "lines", "hops", "shelves", "days", "sizes", "marks", "history",
            "attributes", "counts", "stations", "customs", "extra", "details", "seen", "weight", "parts", "code",
            "sender");

    private static final PropertyNameMatcher ADDRESS_NAMES = CodecSupport.names("street", "number");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString LABEL = new SerializedString("label");
    private static final SerializedString SIZE = new SerializedString("size");
    private static final SerializedString GRADE = new SerializedString("grade");
    private static final SerializedString STATUS = new SerializedString("status");
    private static final SerializedString DAY = new SerializedString("day");
    private static final SerializedString TRACKING = new SerializedString("tracking");
    private static final SerializedString LANGUAGE = new SerializedString("language");
    private static final SerializedString CURRENCY = new SerializedString("currency");
    private static final SerializedString ZONE = new SerializedString("zone");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString SENT = new SerializedString("sent");
    private static final SerializedString PICKED = new SerializedString("picked");
    private static final SerializedString SCANNED = new SerializedString("scanned");
    private static final SerializedString BILLED = new SerializedString("billed");
    private static final SerializedString SEASON = new SerializedString("season");
    private static final SerializedString DUE = new SerializedString("due");
    private static final SerializedString CLOSING = new SerializedString("closing");
    private static final SerializedString OPENING = new SerializedString("opening");
    private static final SerializedString TRANSIT = new SerializedString("transit");
    private static final SerializedString SCANNER = new SerializedString("scanner");
    private static final SerializedString SIGNATURE = new SerializedString("signature");
    private static final SerializedString POSITION = new SerializedString("position");
    private static final SerializedString ROUTE = new SerializedString("route");
    private static final SerializedString WINDOW = new SerializedString("window");
    private static final SerializedString FLOORS = new SerializedString("floors");
    private static final SerializedString NOTE = new SerializedString("note");
    private static final SerializedString PREVIOUS = new SerializedString("previous");
    private static final SerializedString ATTEMPTS = new SerializedString("attempts");
    private static final SerializedString LINES = new SerializedString("lines");
    private static final SerializedString HOPS = new SerializedString("hops");
    private static final SerializedString SHELVES = new SerializedString("shelves");
    private static final SerializedString DAYS = new SerializedString("days");
    private static final SerializedString SIZES = new SerializedString("sizes");
    private static final SerializedString MARKS = new SerializedString("marks");
    private static final SerializedString HISTORY = new SerializedString("history");
    private static final SerializedString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializedString COUNTS = new SerializedString("counts");
    private static final SerializedString STATIONS = new SerializedString("stations");
    private static final SerializedString CUSTOMS = new SerializedString("customs");
    private static final SerializedString EXTRA = new SerializedString("extra");
    private static final SerializedString DETAILS = new SerializedString("details");
    private static final SerializedString SEEN = new SerializedString("seen");
    private static final SerializedString WEIGHT = new SerializedString("weight");
    private static final SerializedString PARTS = new SerializedString("parts");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString SENDER = new SerializedString("sender");
    private static final SerializedString STREET = new SerializedString("street");
    private static final SerializedString NUMBER = new SerializedString("number");

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
            DayOfWeek::valueOf, ValueCodec.of(Parcel_Codec::writeAddress, Parcel_Codec::readAddress));

    private static final ValueCodec<JsonNode> DETAILS_CODEC = DatabindCodec.of(new TypeReference<JsonNode>() {});

    private static final ValueCodec<Map<String, Instant>> SEEN_CODEC =
            DatabindCodec.of(new TypeReference<Map<String, Instant>>() {});

    private static final ValueCodec<Weight> WEIGHT_CODEC = new WeightCodec();

    private static final ValueCodec<String> CODE_CODEC = new Upper();

    @Override
    public void write(JsonGenerator json, Parcel parcel) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, parcel.id());
        CodecSupport.writeValue(json, LABEL, parcel.label(), TextCodecs.CHAR_SEQUENCE);
        CodecSupport.writeChar(json, SIZE, parcel.size());
        CodecSupport.writeChar(json, GRADE, parcel.grade());
        CodecSupport.writeValue(json, STATUS, parcel.status(), STATUS_CODEC);
        CodecSupport.writeValue(json, DAY, parcel.day(), DAY_OF_WEEK_CODEC);
        CodecSupport.writeValue(json, TRACKING, parcel.tracking(), TextCodecs.URI);
        CodecSupport.writeValue(json, LANGUAGE, parcel.language(), TextCodecs.LOCALE);
        CodecSupport.writeValue(json, CURRENCY, parcel.currency(), TextCodecs.CURRENCY);
        CodecSupport.writeValue(json, ZONE, parcel.zone(), TextCodecs.ZONE_ID);
        CodecSupport.writeValue(json, PRICE, parcel.price(), NumberCodecs.BIG_DECIMAL_TEXT);
        CodecSupport.writeValue(json, SENT, parcel.sent(), DateCodecs.OFFSET_DATE_TIME);
        CodecSupport.writeValue(json, PICKED, parcel.picked(), PICKED_CODEC);
        CodecSupport.writeValue(json, SCANNED, parcel.scanned(), DateCodecs.DATE);
        CodecSupport.writeValue(json, BILLED, parcel.billed(), DateCodecs.YEAR_MONTH);
        CodecSupport.writeValue(json, SEASON, parcel.season(), DateCodecs.YEAR);
        CodecSupport.writeValue(json, DUE, parcel.due(), DUE_CODEC);
        CodecSupport.writeValue(json, CLOSING, parcel.closing(), CLOSING_CODEC);
        CodecSupport.writeValue(json, OPENING, parcel.opening(), DateCodecs.LOCAL_TIME);
        CodecSupport.writeValue(json, TRANSIT, parcel.transit(), TRANSIT_CODEC);
        CodecSupport.writeValue(json, SCANNER, parcel.scanner(), TextCodecs.INET_ADDRESS);
        CodecSupport.writeValue(json, SIGNATURE, parcel.signature(), JsonCodecs.BYTES);
        CodecSupport.writeValue(json, POSITION, parcel.position(), GeoPoint.CODEC);
        CodecSupport.writeValue(json, ROUTE, parcel.route(), GeoShape.CODEC);
        CodecSupport.writeValue(json, WINDOW, parcel.window(), WINDOW_CODEC);
        CodecSupport.writeValue(json, FLOORS, parcel.floors(), FLOORS_CODEC);
        CodecSupport.writeString(json, NOTE, OptionalSupport.orNull(parcel.note()));
        CodecSupport.writeValue(json, PREVIOUS, OptionalSupport.orNull(parcel.previous()), STATUS_CODEC);
        CodecSupport.writeInt(json, ATTEMPTS, OptionalSupport.orNull(parcel.attempts()));
        CodecSupport.writeStrings(json, LINES, parcel.lines());
        CodecSupport.writeValues(json, HOPS, parcel.hops(), ValueCodecs.UUID);
        CodecSupport.writeValues(json, SHELVES, parcel.shelves(), ValueCodecs.INTEGER);
        CodecSupport.writeValues(json, DAYS, parcel.days(), DAY_OF_WEEK_CODEC);
        VectorSupport.writeDoubles(json, SIZES, parcel.sizes());
        CodecSupport.writeValues(json, MARKS, ArraySupport.asList(parcel.marks()), TextCodecs.CHARACTER);
        CodecSupport.writeValues(json, HISTORY, ArraySupport.asList(parcel.history()), STATUS_CODEC);
        CodecSupport.writeValue(json, ATTRIBUTES, parcel.attributes(), ATTRIBUTES_CODEC);
        CodecSupport.writeValue(json, COUNTS, parcel.counts(), COUNTS_CODEC);
        CodecSupport.writeValue(json, STATIONS, parcel.stations(), STATIONS_CODEC);
        CodecSupport.writeValue(json, CUSTOMS, parcel.customs(), JsonCodecs.RAW_JSON);
        CodecSupport.writeValue(json, EXTRA, parcel.extra(), JsonCodecs.ANY);
        CodecSupport.writeValue(json, DETAILS, parcel.details(), DETAILS_CODEC);
        CodecSupport.writeValue(json, SEEN, parcel.seen(), SEEN_CODEC);
        CodecSupport.writeValue(json, WEIGHT, parcel.weight(), WEIGHT_CODEC);
        CodecSupport.writeValues(json, PARTS, parcel.parts(), WEIGHT_CODEC);
        CodecSupport.writeValue(json, CODE, parcel.code(), CODE_CODEC);
        CodecSupport.writeValue(json, SENDER, parcel.sender(), SenderCodec.INSTANCE);
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
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, STREET, address.street());
        CodecSupport.writeInt(json, NUMBER, address.number());
        json.writeEndObject();
    }

    private static Parcel.Address readAddress(JsonParser json) {
        String street = null;
        int number = 0;
        int name;
        while ((name = CodecSupport.nextName(json, ADDRESS_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> street = CodecSupport.readString(json);
                case 1 -> number = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Parcel.Address(street, number);
    }
}
