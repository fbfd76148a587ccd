package dev.espalier.samples.truth;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.HalfFloatField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.Zone;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of the types that have an order, or none, in the fields that all servers have. */
@Document(index = "quantities")
public record Quantity(
        @Id int id,
        @Nullable Byte tiny,
        @Nullable Short small,
        @Nullable Integer medium,
        @Nullable Long large,
        @LongField @Nullable BigInteger whole,
        @Nullable Float single,
        @Nullable Double twice,
        @HalfFloatField @Nullable Float half,
        @Nullable Boolean flag,
        @Nullable Instant instant,
        @DateNanosField @Nullable Instant nanos,
        @DateField(format = "epoch_millis") @Nullable Instant epoch,
        @Nullable OffsetDateTime offset,
        @Allow("MAP-207") @Nullable ZonedDateTime zoned,
        @Zone("Europe/Vienna") @Nullable LocalDateTime local,
        @Nullable Date date,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        @Nullable Year year,
        @Nullable InetAddress address,
        @Nullable Grade grade,
        @Nullable UUID uuid) {

    /** Ordered by what is stored, as texts, not by declaration. */
    public enum Grade {
        @EnumValue("z-best")
        BEST,
        @EnumValue("a worst*")
        WORST,
        MIDDLE;

        String stored() {
            return switch (this) {
                case BEST -> "z-best";
                case WORST -> "a worst*";
                case MIDDLE -> name();
            };
        }
    }

    /** All that a test wants to know of what was found. */
    public record Found(int id) {}
}
