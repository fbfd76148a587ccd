package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.JsonTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedRequestsTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private RecordedRequests requests;

    @BeforeEach
    void start() {
        requests = RecordedRequests.start();
    }

    @AfterEach
    void stop() {
        requests.close();
    }

    @Test
    void takesWhatIsSent() throws Exception {
        send("POST", "/a%2Fb/_search?routing=x+y%20z&flag", "{\"size\":1}");

        assertEquals(
                List.of(new RecordedRequest(
                        "POST", "/a/b/_search", Map.of("routing", "x+y z", "flag", ""), "{\"size\":1}")),
                requests.all());
        assertEquals("POST /a/b/_search?routing=x+y z&flag=", requests.last().line());
    }

    @Test
    void answersInTheOrderOfTheAnswersAndThenAsIfItHadNothing() throws Exception {
        requests.answerHits("{\"a\":1}").answer(503, "{\"error\":\"busy\"}");

        assertEquals(
                1,
                ((JsonTree.JsonArray) hits("{\"sort\":[{\"a\":\"asc\"},\"_doc\"]}"))
                        .elements()
                        .size());
        assertEquals(503, send("POST", "/a/_search", "{}").statusCode());
        assertEquals(JsonTree.parse("[]"), hits("{}"));
        assertTrue(send("POST", "/a/_count", "").body().contains("\"count\": 0"));
    }

    @Test
    void givesHitsAPlaceInTheOrderOfTheSearch() throws Exception {
        requests.answerHits("{\"a\":1}", "{\"a\":2}");

        JsonTree hits = hits("{\"sort\":[{\"a\":\"asc\"},\"_doc\"]}");

        assertEquals(JsonTree.parse("""
                [{"_index":"a","_id":"1","_version":1,"_score":1,"sort":[1,1],"_source":{"a":1}},
                 {"_index":"a","_id":"2","_version":1,"_score":1,"sort":[2,2],"_source":{"a":2}}]"""), hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docvalue_fields", "stored_fields"})
    void givesHitsFieldsWhereTheSearchAsksForThem(String member) throws Exception {
        requests.answerHits("{\"a.b\":[1]}");

        JsonTree hits = hits("{\"_source\":false,\"" + member + "\":[\"a.b\"]}");

        assertEquals(
                JsonTree.parse(
                        "[{\"_index\":\"a\",\"_id\":\"1\",\"_version\":1,\"_score\":1,\"fields\":{\"a.b\":[1]}}]"),
                hits);
    }

    @ParameterizedTest
    @EnumSource(SearchServerKind.class)
    void saysWhichServerItStandsFor(SearchServerKind kind) throws Exception {
        try (RecordedRequests others = RecordedRequests.start(kind)) {
            HttpResponse<String> root = http.send(
                    HttpRequest.newBuilder(URI.create(others.address() + "/")).build(), BodyHandlers.ofString());

            assertTrue(root.body().contains(kind.version()), root.body());
            assertEquals(kind.product().equals("OpenSearch"), root.body().contains("opensearch"));
            assertEquals(List.of(), others.all());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"b":[1,2],"a":{"c":1.0}} | {"a": {"c": 1}, "b": [1, 2]} |
            {"a":{"b":1}}             | {"a":{"b":2}}                | at $.a.b: expected 2, but found 1
            {"a":[1,2]}               | {"a":[2,1]}                  | at $.a[0]: expected 2, but found 1
            {"a":[1]}                 | {"a":[1,2]}                  | at $.a[1]: expected 2, but found nothing
            {"a":1,"b":2}             | {"a":1}                      | at $.b: expected nothing, but found 2
            {"a":"1"}                 | {"a":1}                      | at $.a: expected 1, but found "1"
            """)
    void comparesJsonWhateverTheOrderOfItsMembers(String sent, String expected, String difference) throws Exception {
        send("POST", "/a/_search", sent);
        RecordedRequest request = requests.last();

        if (difference == null) {
            assertEquals(request, request.assertBody(expected));
            return;
        }
        AssertionError error = assertThrows(AssertionError.class, () -> request.assertBody(expected));
        assertEquals(difference, error.getMessage().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void tellsWhatElseIsWrong() throws Exception {
        assertThrows(AssertionError.class, requests::last);
        send("POST", "/a/_bulk", "no\njson");
        assertTrue(assertThrows(AssertionError.class, () -> requests.last().assertBody("{}"))
                .getMessage()
                .contains("sent no JSON, but: no"));
        send("POST", "/a/_search", "{\"size\":1}");
        assertTrue(assertThrows(AssertionError.class, () -> requests.last().assertQuery("{}"))
                .getMessage()
                .contains("sent no query"));
        assertThrows(IllegalArgumentException.class, () -> requests.last().assertBody("{"));
        requests.clear();
        assertEquals(List.of(), requests.all());
    }

    private JsonTree hits(String search) throws IOException, InterruptedException {
        JsonTree answer = JsonTree.parse(send("POST", "/a/_search", search).body());
        return ((JsonTree.JsonObject) answer).object("hits").get("hits");
    }

    private HttpResponse<String> send(String method, String target, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(requests.address() + target))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
