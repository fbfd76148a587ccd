package dev.espalier.samples.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.query.Query;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A value is found by each of its multi-fields, whose types differ from that of the property. */
@EverySearchServer
@DisplayName("Multi-fields of other types")
class MultiFieldsTest {

    private static final Reading EARLY = new Reading(
            "early",
            Instant.parse("1969-12-31T23:59:59.995Z"),
            LocalDate.of(1969, 12, 31),
            Instant.ofEpochMilli(-5),
            false,
            -7,
            2e23,
            "42",
            "2026-01-31",
            "true");

    private static final Reading LATE = new Reading(
            "late",
            Instant.parse("2026-11-22T10:00:00Z"),
            LocalDate.of(2026, 11, 22),
            Instant.ofEpochMilli(1_790_000_000_000L),
            true,
            1_790_000_000_000L,
            0.1,
            "4.5",
            "2026-11-22",
            "false");

    @Test
    void findTheirValues(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().ensure(Reading_.DOCUMENT);
            ReadingRepository readings = new ReadingRepository_Impl(client);
            readings.saveAll(List.of(EARLY, LATE)).orThrow();
            readings.refresh();

            Map<String, Long> found = new LinkedHashMap<>();
            queries().forEach((question, query) -> found.put(question, readings.count(query)));
            Map<String, Long> once = new LinkedHashMap<>();
            queries().forEach((question, query) -> once.put(question, 1L));

            assertEquals(once, found);
            assertEquals(List.of(EARLY), readings.findBySentText(EARLY.sent()));
            assertEquals(List.of(LATE), readings.findBySentText(LATE.sent()));
            assertEquals(List.of(LATE), readings.findBySentNumberGreaterThan(-5));
            assertEquals(List.of(EARLY), readings.findByLevelText(2e23));
            assertEquals(List.of(EARLY), readings.findByCodeNumberBetween(5, 42));
            assertEquals(List.of(LATE), readings.findByCodeFractionLessThan(4.6));
            assertEquals(List.of(EARLY), readings.findByLabelDayBefore(LocalDate.of(2026, 11, 22)));
            assertEquals(List.of(EARLY), readings.findByAnswerFlagTrue());
            assertEquals(List.of(EARLY), readings.findByDayTextStartingWith("31."));
        }
    }

    private static Map<String, Query> queries() {
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("a date as a text", Reading_.taken.text.is(EARLY.taken()));
        queries.put("dates in the order of texts", Reading_.taken.text.greaterThan(EARLY.taken()));
        queries.put("a date of a format as a text", Reading_.day.text.is(LATE.day()));
        queries.put("a date of a format as words", Reading_.day.words.match("22.11.2026"));
        queries.put("a date before 1970 as a number's text", Reading_.sent.text.is(EARLY.sent()));
        queries.put("a date as a number", Reading_.sent.number.is(-5L));
        queries.put("a boolean as a text", Reading_.valid.text.is(true));
        queries.put("a whole number as a text", Reading_.count.text.is(-7L));
        queries.put("a prefix of a number", Reading_.count.text.startsWith("179"));
        queries.put("a whole number as words", Reading_.count.words.match("1790000000000"));
        queries.put("a whole number as a date", Reading_.count.time.is(LATE.count()));
        queries.put("whole numbers in the order of dates", Reading_.count.time.before(0L));
        queries.put("a fraction as a text", Reading_.level.text.is(0.1));
        queries.put("a large fraction as a text", Reading_.level.text.is(2e23));
        queries.put("a text as a whole number", Reading_.code.number.is(42L));
        queries.put("a text as a fraction", Reading_.code.fraction.is(4.5));
        queries.put("a text as a date", Reading_.label.day.is(LocalDate.of(2026, 11, 22)));
        queries.put("a text as a boolean", Reading_.answer.flag.isFalse());
        return queries;
    }
}
