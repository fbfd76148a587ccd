package dev.espalier.samples.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.RawJson;
import dev.espalier.search.SearchOptions;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Arguments that are empty, null or repeated never change more than what they name. */
@EverySearchServer
class ClearancesTest {

    private static final int ROUTINGS = 12;

    private SearchClient client;
    private Clearances deposits;

    /** Deposits 1 to 12 with 100 to 1200 cents, each with a routing of its own, on five shards. */
    @BeforeEach
    void create(SearchCluster cluster) {
        client = SearchClient.connect(cluster.address(0).toString());
        deposits = new Clearances_Impl(client);
        client.execute(
                Request.put(RequestPath.of("deposits")),
                new RawJson(
                        "{\"settings\":{\"number_of_shards\":5,\"number_of_replicas\":0},\"mappings\":{\"properties\":"
                                + "{\"id\":{\"type\":\"keyword\"},\"cents\":{\"type\":\"long\"}}}}"));
        for (int i = 1; i <= ROUTINGS; i++) {
            client.execute(
                    Request.put(RequestPath.of("deposits", "_doc", Integer.toString(i)))
                            .withParameter("routing", "r" + i),
                    new RawJson("{\"id\":\"" + i + "\",\"cents\":" + i * 100 + "}"));
        }
        deposits.refresh();
    }

    @AfterEach
    void delete() {
        client.execute(Request.delete(RequestPath.of("deposits")));
        client.close();
    }

    @Test
    void changeNothingWhereThereAreNoValues() throws Exception {
        assertEquals(List.of(), deposits.findByIdIn(List.of()));
        assertEquals(ROUTINGS, deposits.findByIdNotIn().size());
        assertEquals(0, deposits.among());

        assertEquals(0, deposits.deleteByIdIn(List.of()));
        assertEquals(0, deposits.forget(List.of()));
        assertEquals(0, deposits.raise(List.of(), List.of(1L)));
        assertEquals(0, deposits.removeByCentsIn(List.of()).get());
        assertEquals(0, deposits.raiseLater(List.of(), List.of(1L)).get());
        assertEquals(0, deposits.deleteByCentsAndIdIn(null, List.of()));
        assertEquals(0, deposits.deleteByCentsOrIdIn(null, List.of()));
        deposits.refresh();
        assertEquals(ROUTINGS, deposits.count());

        assertEquals(ROUTINGS, deposits.deleteByIdNotIn(List.of()), "all are none of none");
    }

    @Test
    void leaveOutNoMoreThanTheConditionThatIsNull() {
        assertEquals(1, deposits.deleteByCentsAndIdIn(null, List.of("1")));
        assertEquals(0, deposits.deleteByCentsAndIdIn(100L, List.of("2")));
        assertEquals(1, deposits.deleteByCentsOrIdIn(null, List.of("2")));
        assertEquals(2, deposits.deleteByCentsOrIdIn(300L, List.of("4")));
        assertEquals(ROUTINGS - 4, deposits.findByCentsIn(null).size());
    }

    @Test
    void countOnceWhereTheyAreRepeated() throws Exception {
        assertEquals(2, deposits.findByIdIn(List.of("1", "2", "1")).size());
        assertEquals(ROUTINGS - 1, deposits.findByIdNotIn("1", "1").size());
        assertEquals(1, deposits.among(100L, 100L));
        assertEquals(1, deposits.raise(List.of(100L, 100L), List.of(5L)));
        assertEquals(1, deposits.among(105L));
        assertEquals(1, deposits.raiseLater(List.of(105L, 105L), List.of(5L)).get());
        assertEquals(1, deposits.removeByCentsIn(List.of(110L, 110L)).get());
        assertEquals(1, deposits.forget(List.of(200L, 200L)));
        assertEquals(ROUTINGS - 2, deposits.count());
    }

    @Test
    void areRefusedWithNameAndIndexWhereOneIsNull() {
        List<String> texts = Arrays.asList("1", "2", null);
        List<Long> numbers = Arrays.asList(100L, null);
        Map<Executable, String> calls = new LinkedHashMap<>();
        calls.put(() -> deposits.findByIdIn(texts), "ids value 2");
        calls.put(() -> deposits.findByIdNotIn("1", null), "ids value 1");
        calls.put(() -> deposits.findByIdNotIn((String[]) null), "ids");
        calls.put(() -> deposits.findByCentsIn(numbers), "cents value 1");
        calls.put(() -> deposits.deleteByIdIn(texts), "ids value 2");
        calls.put(() -> deposits.deleteByIdIn(null), "ids");
        calls.put(() -> deposits.deleteByIdNotIn(Collections.singleton(null)), "ids value 0");
        calls.put(() -> deposits.deleteByCentsOrIdIn(null, texts), "ids value 2");
        calls.put(() -> deposits.removeByCentsIn(numbers), "cents value 1");
        calls.put(() -> deposits.forget(numbers), "cents value 1");
        calls.put(() -> deposits.raise(List.of(100L), numbers), "more value 1");
        calls.put(() -> deposits.raiseLater(numbers, List.of(1L)), "cents value 1");
        calls.put(() -> deposits.among(100L, null), "cents value 1");

        List<String> wrong = new ArrayList<>();
        calls.forEach((call, expected) -> {
            String message = String.valueOf(
                    assertThrows(NullPointerException.class, call).getMessage());
            String[] words = expected.split(" ", 2);
            if (!message.startsWith("the argument for " + words[0] + " must not ")
                    || words.length > 1 && !message.contains(words[1] + " (from 0) is null")) {
                wrong.add(expected + ": " + message);
            }
        });
        assertEquals("", String.join("\n", wrong));
        assertEquals(ROUTINGS, deposits.count());
    }

    @Test
    void reachTheShardsOfARoutingAlone() {
        deposits.raise(List.of(100L, 200L, 300L, 400L, 500L, 600L), List.of(0L));
        client.execute(
                Request.post(RequestPath.of("deposits", "_update_by_query")).withParameter("refresh", "true"),
                new RawJson("{\"script\":{\"source\":\"ctx._source.cents = 7\"}}"));
        SearchOptions one = SearchOptions.routedBy("r1");

        long raised = deposits.raise(7, one);
        assertTrue(raised >= 1 && raised < ROUTINGS, () -> raised + " were changed");
        assertEquals(raised, deposits.among(8L));
        assertEquals(0, deposits.deleteByCents(7, one), "what is left lies on other shards");
        assertEquals(raised, deposits.deleteByCents(8, one));
        assertEquals(ROUTINGS - raised, deposits.count());
    }
}
