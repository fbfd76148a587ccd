package dev.espalier.transport.support;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header with which a server asks for patience: a number of seconds, or a date. */
public final class RetryAfter {

    /** Longer than any call lasts; keeps absurd values from overflowing. */
    private static final long MOST_SECONDS = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /** Null if there is none, or none that makes sense. */
    public static @Nullable Duration parse(@Nullable String value, Instant now) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.trim();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long seconds = text.length() > 9 ? MOST_SECONDS : Long.parseLong(text);
            return Duration.ofSeconds(Math.min(seconds, MOST_SECONDS));
        }
        try {
            Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return date.isBefore(now) ? Duration.ZERO : Duration.between(now, date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
