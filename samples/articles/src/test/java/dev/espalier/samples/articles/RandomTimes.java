package dev.espalier.samples.articles;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random values of java.time, within what every server takes. */
final class RandomTimes {

    private static final long FIRST_DAY = LocalDate.of(1, 1, 2).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 30).toEpochDay();
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private final Random random;

    RandomTimes(Random random) {
        this.random = random;
    }

    /**
     * A value of a type.
     *
     * @param fine whether it has nanoseconds, and lies between 1970 and 2262
     * @return empty for other types
     */
    Optional<Object> of(Class<?> type, boolean fine) {
        return Optional.ofNullable(
                switch (type.getSimpleName()) {
                    case "Instant" -> instant(fine);
                    case "OffsetDateTime" -> offsetDateTime(fine);
                    // the name of a zone is not kept
                    case "ZonedDateTime" -> offsetDateTime(fine).toZonedDateTime();
                    case "LocalDateTime" -> LocalDateTime.ofInstant(instant(fine), ZoneOffset.UTC);
                    case "Date" -> Date.from(instant(false));
                    case "LocalDate" -> day();
                    case "YearMonth" -> YearMonth.from(day());
                    case "Year" -> Year.from(day());
                    case "LocalTime" -> time();
                    case "OffsetTime" -> time().atOffset(offset());
                    case "MonthDay" -> MonthDay.from(day());
                    case "Period" -> Period.of(random.nextInt(), random.nextInt(), random.nextInt());
                    case "Duration" -> Duration.ofNanos(random.nextLong());
                    case "ZoneId" -> ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
                    case "ZoneOffset" -> offset();
                    default -> null;
                });
    }

    private Instant instant(boolean fine) {
        return fine
                ? Instant.ofEpochSecond(0, random.nextLong(Long.MAX_VALUE))
                : day().atTime(time()).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private OffsetDateTime offsetDateTime(boolean fine) {
        return instant(fine).atOffset(offset());
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextLong(FIRST_DAY, LAST_DAY));
    }

    private LocalTime time() {
        return LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()));
    }

    private ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60));
    }
}
