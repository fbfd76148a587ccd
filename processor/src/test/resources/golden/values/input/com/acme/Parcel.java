package com.acme;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Json;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.UseCodecs;
import dev.espalier.annotation.Zone;
import dev.espalier.codec.RawJson;
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
import java.util.UUID;
import tools.jackson.databind.JsonNode;

@Document(index = "parcels")
@UseCodecs(WeightCodec.class)
public record Parcel(
        @Id String id,
        CharSequence label,
        char size,
        Character grade,
        Status status,
        DayOfWeek day,
        URI tracking,
        Locale language,
        Currency currency,
        ZoneId zone,
        @KeywordField BigDecimal price,
        OffsetDateTime sent,
        @Zone("Europe/Vienna") LocalDateTime picked,
        Date scanned,
        YearMonth billed,
        Year season,
        @DateField(format = "d. MMMM yyyy||strict_date", locale = "de") LocalDate due,
        @DateField(format = "hour_minute_second_millis") LocalTime closing,
        @KeywordField LocalTime opening,
        @DurationUnit(ChronoUnit.SECONDS) Duration transit,
        InetAddress scanner,
        byte[] signature,
        GeoPoint position,
        GeoShape route,
        Range<LocalDate> window,
        Range<Integer> floors,
        Optional<String> note,
        Optional<Status> previous,
        OptionalInt attempts,
        Iterable<String> lines,
        Deque<UUID> hops,
        NavigableSet<Integer> shelves,
        EnumSet<DayOfWeek> days,
        double[] sizes,
        char[] marks,
        Status[] history,
        Map<String, String> attributes,
        SortedMap<UUID, List<Integer>> counts,
        Map<DayOfWeek, Address> stations,
        RawJson customs,
        Object extra,
        JsonNode details,
        @Json Map<String, Instant> seen,
        Weight weight,
        List<Weight> parts,
        @KeywordField @Codec(Upper.class) String code,
        Sender sender) {

    public enum Status {
        @EnumValue("new")
        CREATED,
        @EnumValue("on-the-way")
        SENT,
        DELIVERED
    }

    public record Address(String street, int number) {}

    @Codec(SenderCodec.class)
    public record Sender(String name) {}
}
