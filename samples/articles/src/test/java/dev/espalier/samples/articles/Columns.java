package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.BinaryField;
import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.ByteField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.FloatField;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.ShortField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Zone;
import dev.espalier.value.GeoPoint;
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
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document with a value of every type that comes back from doc values and from stored fields, kept in both. */
@Document(index = "columns")
@Allow({"MAP-207", "MAP-215"})
record Columns(
        @Id String id,
        @KeywordField(store = true) @Nullable String string,

        @TextField(store = true) @KeywordField(subField = "raw") @Nullable
        String text,

        @KeywordField(store = true) @Nullable CharSequence sequence,
        @KeywordField(store = true) char letter,
        @KeywordField(store = true) @Nullable Size size,
        @KeywordField(store = true) @Nullable DayOfWeek day,
        @KeywordField(store = true) @Nullable UUID uuid,
        @KeywordField(store = true) @Nullable URI uri,
        @KeywordField(store = true) @Nullable Locale locale,
        @KeywordField(store = true) @Nullable Currency currency,
        @KeywordField(store = true) @Nullable Period period,
        @KeywordField(store = true) @Nullable LocalTime opening,
        @KeywordField(store = true) @Nullable LocalDate birthday,
        @KeywordField(store = true) long number,
        @KeywordField(store = true) @Nullable BigInteger whole,
        @KeywordField(store = true) @Nullable BigDecimal exact,
        @ByteField(store = true) byte tiny,
        @ShortField(store = true) @Nullable Short small,
        @IntegerField(store = true) int medium,
        @LongField(store = true) @Nullable Long large,
        @LongField(store = true) @Nullable BigInteger bounded,

        @LongField(store = true) @DurationUnit(ChronoUnit.NANOS) @Nullable
        Duration nanos,

        @FloatField(store = true) @Nullable Float single,
        @DoubleField(store = true) double twice,
        @DoubleField(store = true) @Nullable Integer wide,
        @FloatField(store = true) short low,
        @BooleanField(store = true) boolean flag,
        @BooleanField(store = true) @Nullable Boolean maybe,
        @IpField(store = true) @Nullable InetAddress address,

        @BinaryField(store = true, docValues = true) byte @Nullable [] bytes,

        @GeoPointField(store = true) @Nullable GeoPoint point,
        @DateField(store = true) @Nullable Instant instant,
        @DateField(store = true) @Nullable Date date,

        @DateField(store = true) @Zone("Europe/Vienna") @Nullable
        LocalDateTime local,

        @DateField(store = true) @Nullable LocalDate published,
        @DateField(store = true) @Nullable YearMonth month,
        @DateField(store = true) @Nullable Year year,

        @DateField(store = true, format = "dd.MM.uuuu") @Nullable
        LocalDate due,

        @DateField(store = true, format = "d MMM uuuu HH:mm:ss", locale = "fr") @Nullable
        Instant stamped,

        @DateField(store = true, format = "MM/uuuu") @Nullable
        YearMonth season,

        @DateField(format = "epoch_millis") @Nullable Instant epoch,

        @DateField(store = true, format = "epoch_second") @Nullable
        Instant seconds,

        @DateField(store = true, format = "hour_minute_second_millis") @Nullable
        LocalTime time,

        @DateNanosField(store = true) @Nullable Instant fine,
        @DateNanosField(store = true) @Zone("UTC") @Nullable LocalDateTime fineLocal,
        @KeywordField(store = true) Optional<String> optional,
        @IntegerField(store = true) OptionalInt optionalInt,
        @LongField(store = true) OptionalLong optionalLong,
        @KeywordField(store = true) @Nullable Set<String> strings,
        @KeywordField(store = true) @Nullable SortedSet<String> sorted,
        @KeywordField(store = true) @Nullable EnumSet<Size> sizes,
        @IntegerField(store = true) @Nullable Set<Integer> numbers,
        @DateField(store = true) @Nullable Set<LocalDate> days,
        @BooleanField(store = true) @Nullable Set<Boolean> flags,
        @KeywordField(store = true) @Nullable List<String> list,
        @IntegerField(store = true) int @Nullable [] array,
        @Nullable Maker maker) {

    enum Size {
        SMALL,
        LARGE,
        HUGE
    }

    record Maker(
            @KeywordField(store = true) @Nullable String name,
            @IntegerField(store = true) int founded,
            @KeywordField(store = true) @Nullable Set<UUID> brands,
            @Nullable Place place) {}

    record Place(
            @KeywordField(store = true, name = "town") @Nullable
            String city,

            @KeywordField(store = true) Optional<String> code) {}
}
