package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Zone;
import dev.espalier.value.Range;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with ranges of everything that has an order. */
@Document(index = "spans")
@Allow("MAP-207")
record Spans(
        @Id String id,
        @Nullable Range<Integer> ints,
        @Nullable Range<Long> longs,
        @Nullable Range<Float> floats,
        @Nullable Range<Double> doubles,
        @Nullable Range<Instant> instants,
        @Nullable Range<OffsetDateTime> offsetDateTimes,
        @Nullable Range<ZonedDateTime> zonedDateTimes,
        @Zone("UTC") @Nullable Range<LocalDateTime> localDateTimes,
        @Nullable Range<LocalDate> days,
        @Nullable Range<Date> dates,
        @Nullable Range<InetAddress> addresses,
        @Nullable List<Range<Integer>> several) {}
