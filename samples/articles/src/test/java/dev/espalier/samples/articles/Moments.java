package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Zone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A document with all of java.time. What is called fine has nanoseconds. */
@Document(index = "moments")
@Allow("MAP-207")
record Moments(
        @Id String id,
        @Nullable Instant instant,
        @Nullable OffsetDateTime offsetDateTime,
        @Nullable ZonedDateTime zonedDateTime,
        @Zone("UTC") @Nullable LocalDateTime localDateTime,
        @Nullable Date date,
        @DateNanosField @Nullable Instant fineInstant,
        @DateNanosField @Nullable OffsetDateTime fineOffsetDateTime,
        @DateNanosField @Nullable ZonedDateTime fineZonedDateTime,
        @DateNanosField @Zone("UTC") @Nullable LocalDateTime fineLocalDateTime,
        @Nullable LocalDate day,
        @Nullable YearMonth yearMonth,
        @Nullable Year year,
        @KeywordField @Nullable LocalTime fineTime,
        @KeywordField @Nullable OffsetTime fineOffsetTime,
        @KeywordField @Nullable MonthDay monthDay,
        @KeywordField @Nullable Period period,
        @KeywordField @Nullable Duration duration,
        @DurationUnit(ChronoUnit.NANOS) @Nullable Duration nanos,
        @Nullable DayOfWeek dayOfWeek,
        @Nullable Month month,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset) {}
