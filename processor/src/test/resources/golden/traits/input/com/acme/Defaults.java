package com.acme;

import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Defaults of every kind of value. */
@Document(index = "defaults")
public record Defaults(
        @Id String id,
        @Default("12.50") @KeywordField BigDecimal price,
        @Default("18446744073709551615") @KeywordField BigInteger count,
        @Default("'") char quote,
        @Default("\\") Character slash,
        @Default("https://example.com/") URI link,
        @Default("de-AT") Locale locale,
        @Default("EUR") Currency currency,
        @Default("Europe/Vienna") ZoneId zone,
        @Default("2026-01-31T10:00:00+01:00") OffsetDateTime created,
        @Default("2026-01-31T10:00:00Z") Date changed,
        @Default("2026-01") YearMonth month,
        @Default("10:30") @KeywordField LocalTime opening,
        @Default("PT15M") @KeywordField Duration pause,
        @Default("7") OptionalInt rank,
        @Default("0.5") Optional<Double> share,
        @Default("HIGH") Optional<Level> level) {

    public enum Level {
        LOW,
        HIGH
    }
}
