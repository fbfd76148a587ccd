package dev.espalier.samples.articles;

import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Json;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.Zone;
import dev.espalier.codec.RawJson;
import dev.espalier.value.Completion;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A document with a property of every type that all servers of the tests have a field for. */
@Document(index = "specimens")
record Specimen(
        @Id String id,
        CharSequence text,
        char letter,
        Status status,
        DayOfWeek day,
        UUID uuid,
        URI uri,
        Locale locale,
        Currency currency,
        ZoneId zone,
        byte tiny,
        short small,
        Integer medium,
        long large,
        float single,
        Double twice,
        Boolean flag,
        @LongField BigInteger whole,
        @KeywordField BigDecimal exact,
        Instant instant,
        @DateNanosField Instant nanos,
        OffsetDateTime offset,
        @Zone("Europe/Vienna") LocalDateTime local,
        Date date,
        LocalDate published,
        YearMonth month,
        Year year,
        @DateField(format = "dd.MM.yyyy") LocalDate due,
        @DateField(format = "epoch_millis") Instant epoch,
        @DateField(format = "hour_minute_second_millis") LocalTime time,
        @KeywordField LocalTime opening,
        @KeywordField Duration length,
        @DurationUnit(ChronoUnit.SECONDS) Duration seconds,
        InetAddress address,
        GeoPoint point,
        Range<Integer> numbers,
        Range<LocalDate> days,
        Range<InetAddress> addresses,
        Completion completion,
        Optional<String> optional,
        Optional<LocalDate> absent,
        OptionalInt number,
        NavigableSet<Integer> sorted,
        List<UUID> uuids,
        RawJson raw,
        Object any,
        @Json Map<String, List<Integer>> bound,
        @ObjectField Map<String, Integer> counts) {

    enum Status {
        @EnumValue("is-new")
        NEW,
        OLD
    }
}
