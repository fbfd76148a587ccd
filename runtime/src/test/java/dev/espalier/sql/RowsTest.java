package dev.espalier.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.async.Taker;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows in the words of each server. */
@Timeout(20)
class RowsTest {

    private static final ServerInfo ELASTICSEARCH = ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3");
    private static final ServerInfo OPENSEARCH = ServerInfo.of(Distribution.OPENSEARCH, "3.8.0");

    private record Sale(String city, long sold) {

        static Sale of(Row row) {
            return new Sale(row.get("city").asText("-"), row.get("sold").asLong(-1));
        }
    }

    @Test
    void readsEveryPageOfElasticsearch() {
        Scripted scripted = new Scripted(
                "{\"columns\":[{\"name\":\"city\",\"type\":\"keyword\"},{\"name\":\"sold\",\"type\":\"long\"}],"
                        + "\"rows\":[[\"Bonn\",3],[null,4]],\"cursor\":\"c1\"}",
                "{\"rows\":[[\"Ulm\",5]],\"new\":{},\"cursor\":\"c2\"}",
                "{\"rows\":[]}");
        scripted.run(ELASTICSEARCH, client -> {
            assertEquals(
                    List.of(new Sale("Bonn", 3), new Sale("-", 4), new Sale("Ulm", 5)),
                    client.sql().list("SELECT city, sold FROM sales WHERE kind = ?", Sale::of, "pear"));
        });
        assertEquals(
                List.of(
                        "POST /_sql {\"query\":\"SELECT city, sold FROM sales WHERE kind = ?\",\"fetch_size\":1000,"
                                + "\"params\":[\"pear\"]}",
                        "POST /_sql {\"cursor\":\"c1\"}",
                        "POST /_sql {\"cursor\":\"c2\"}"),
                scripted.requests);
    }

    @Test
    void letsGoOfACursorThatIsNotReadToItsEnd() {
        Scripted scripted = new Scripted(
                "{\"schema\":[{\"name\":\"SUM(sold)\",\"alias\":\"sold\",\"type\":\"long\"},{\"name\":\"city\"}],"
                        + "\"datarows\":[[3,\"Bonn\"]],\"cursor\":\"c1\",\"status\":200}",
                "{\"succeeded\":true}");
        scripted.run(OPENSEARCH, client -> {
            try (Rows<Sale> rows = client.sql().open("SELECT ...", 1, Sale::of)) {
                assertEquals(List.of("sold", "city"), rows.columns());
                assertEquals(new Sale("Bonn", 3), rows.next());
            }
        });
        assertEquals(
                List.of(
                        "POST /_plugins/_sql {\"query\":\"SELECT ...\",\"fetch_size\":1}",
                        "POST /_plugins/_sql/close {\"cursor\":\"c1\"}"),
                scripted.requests);
    }

    @Test
    void readsAndPublishesPagesWithoutBlocking() {
        String first =
                "{\"columns\":[{\"name\":\"city\"},{\"name\":\"sold\"}],\"rows\":[[\"Bonn\",3]],\"cursor\":\"c1\"}";
        String last = "{\"rows\":[[\"Ulm\",5]]}";
        Scripted scripted = new Scripted(first, last, first, last, first, "{}");
        scripted.run(ELASTICSEARCH, client -> {
            List<Sale> all = List.of(new Sale("Bonn", 3), new Sale("Ulm", 5));
            assertEquals(all, client.async().sql().list("SELECT ...", Sale::of).join());
            Flow.Publisher<Sale> rows = client.async().sql().rows("SELECT ...", 1, Sale::of);
            Taker<Sale> taker = Taker.oneByOne();
            rows.subscribe(taker);
            taker.end().join();
            assertEquals(all, taker.taken());

            rows.subscribe(new Taker<>(1, Taker::cancel));
            while (scripted.requests.size() < 6) {
                Thread.onSpinWait();
            }
            assertEquals("POST /_sql/close {\"cursor\":\"c1\"}", scripted.requests.get(5));
        });
    }

    @Test
    void aRowThatCannotBeMappedLetsGoOfTheCursor() {
        Scripted scripted =
                new Scripted("{\"columns\":[{\"name\":\"city\"}],\"rows\":[[\"Bonn\"]],\"cursor\":\"c1\"}", "{}");
        scripted.run(ELASTICSEARCH, client -> {
            CompletableFuture<List<Sale>> sales = client.async().sql().list("SELECT ...", Sale::of);
            assertThrows(CompletionException.class, sales::join);
            while (scripted.requests.size() < 2) {
                Thread.onSpinWait();
            }
            assertEquals("POST /_sql/close {\"cursor\":\"c1\"}", scripted.requests.get(1));
        });
    }

    @Test
    void readsEsql() {
        Scripted scripted = new Scripted(
                "{\"took\":3,\"is_partial\":false,\"columns\":[{\"name\":\"day\",\"type\":\"date\"},{\"name\":\"tags\"}],"
                        + "\"values\":[[\"2026-01-01\",[\"a\",\"b\"]],[null,\"c\"]]}");
        scripted.run(ELASTICSEARCH, client -> {
            List<Row> rows = client.esql().list("FROM sales | LIMIT ?", row -> row, 2);
            assertEquals(LocalDate.of(2026, 1, 1), rows.get(0).get("day", ValueCodecs.LOCAL_DATE));
            assertNull(rows.get(1).get("day", ValueCodecs.LOCAL_DATE));
            assertEquals(2, rows.get(0).get("tags").elements().size());
            assertEquals(1, rows.get(1).get("tags").elements().size());
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> rows.get(0).get("dey"));
            assertEquals("There is no column dey, only [day, tags]", e.getMessage());
        });
        assertEquals(List.of("POST /_query {\"query\":\"FROM sales | LIMIT ?\",\"params\":[2]}"), scripted.requests);
    }

    @Test
    void refusesAPartOfTheRows() {
        new Scripted("{\"is_partial\":true,\"columns\":[{\"name\":\"a\"}],\"values\":[[1]]}")
                .run(
                        ELASTICSEARCH,
                        client -> assertThrows(
                                IncompleteRowsException.class,
                                () -> client.esql().list("FROM a", row -> row)));
    }

    @Test
    void refusesBeforeSendingWhatTheServerCanNotDo() {
        Scripted scripted = new Scripted();
        scripted.run(OPENSEARCH, client -> {
            assertThrows(UnsupportedByServerException.class, () -> client.esql().list("FROM a", row -> row));
            assertThrows(UnsupportedByServerException.class, () -> client.sql().list("SELECT ?", row -> row, 1));
        });
        assertEquals(List.of(), scripted.requests);
    }

    /** A server that gives one answer after the other. */
    private static final class Scripted {

        private final Queue<String> answers;
        private final List<String> requests = new CopyOnWriteArrayList<>();

        Scripted(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        void run(ServerInfo info, Consumer<SearchClient> test) {
            try (StubServer server = new StubServer(this::answer);
                    SearchClient client = SearchClient.builder()
                            .nodes(server.address())
                            .server(info)
                            .build()) {
                test.accept(client);
            }
        }

        private Answer answer(Received request) {
            requests.add(request + " " + request.body());
            return new Answer(200, answers.remove());
        }
    }
}
