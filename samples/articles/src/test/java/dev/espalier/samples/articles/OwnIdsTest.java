package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents are stored, found and removed by ids of any type with one text. */
@EverySearchServer
class OwnIdsTest {

    private static final Seat.Number NUMBER = new Seat.Number('\u00e4', 7);

    @Test
    void ofAClassWithACodec(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().ensure(Seat_.DOCUMENT);
            Seat_Repository seats = new Seat_Repository_Impl(client);
            Seat seat = new Seat(NUMBER, Seat.Block.LEFT, "Ann");
            Seat other = new Seat(new Seat.Number('b', 1), Seat.Block.RIGHT, "Bob");

            seats.saveAll(List.of(seat, other)).orThrow();
            seats.refresh();

            assertEquals(Optional.of(seat), seats.findById(NUMBER, "left side"));
            assertEquals(
                    List.of(seat),
                    client.search(Search.of(Seat_.DOCUMENT).query(Seat_.number.is(NUMBER)))
                            .documents());
            assertTrue(seats.delete(seat));
            assertFalse(seats.existsById(NUMBER, "left side"));
            assertTrue(seats.deleteById(other.number(), "right side"));
        }
    }

    @Test
    void ofADay(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().ensure(Day_.DOCUMENT);
            Day_Repository days = new Day_Repository_Impl(client);
            LocalDate date = LocalDate.of(2026, 1, 31);

            days.saveAll(List.of(new Day(date, "calm"), new Day(date.plusDays(1), "busy")))
                    .orThrow();
            days.refresh();

            assertEquals("calm", days.findById(date).orElseThrow().mood());
            assertEquals(2, days.findAllById(List.of(date.plusDays(1), date)).size());
            assertEquals(2, days.stream(Query.matchAll()).count());
            assertTrue(days.deleteById(date));
        }
    }
}
