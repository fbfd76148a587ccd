package dev.espalier.samples.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A date is found by the number or the text that it is in Java, of which servers know by its format alone. */
@EverySearchServer
@DisplayName("Dates that are numbers and texts")
class CountedDatesTest {

    private static final Visit EARLY = new Visit("early", -5, -5L, "1969-12-31");

    /** What would be a year, were it not for the format. */
    private static final Visit YEAR = new Visit("year", 2026, 2026L, "2026-01-31");

    private static final Visit LATE = new Visit("late", 1_790_000_000_123L, 1_790_000_000L, "22.11.2026");

    @Test
    void areFound(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().ensure(Visit_.DOCUMENT);
            VisitRepository visits = new VisitRepository_Impl(client);
            visits.saveAll(List.of(EARLY, YEAR, LATE)).orThrow();
            visits.refresh();

            assertEquals(EARLY, visits.findById("early").orElseThrow());
            assertEquals(List.of(EARLY), visits.findByCame(-5));
            assertEquals(List.of(YEAR), visits.findByCame(2026));
            assertEquals(List.of(LATE), visits.findByCame(LATE.came()));
            assertEquals(List.of(EARLY), visits.findByCameBefore(2026));
            assertEquals(List.of(YEAR), visits.findByLeftIn(List.of(2026L, 7L)));
            assertEquals(List.of(LATE, YEAR), visits.findByLeftBetweenOrderByLeftDesc(-4, 1_790_000_000L));
            assertEquals(List.of(EARLY), visits.leftBefore(2026));
            assertEquals(List.of(LATE), visits.findByDay("2026-11-22"));
            assertEquals(List.of(LATE), visits.findByDayAfter("31.01.2026"));
            assertEquals(1, visits.count(Visit_.came.between(-5L, 2025L)));
            assertEquals(2, visits.count(Visit_.left.atLeast(2026L)));
            assertEquals(1, visits.count(Visit_.day.before("2026-01-31")));
        }
    }
}
