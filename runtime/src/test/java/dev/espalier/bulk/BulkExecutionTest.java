package dev.espalier.bulk;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BulkExecutionTest {

    private static final Answer REFUSED =
            new Answer(403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"},\"status\":403}");

    private final List<Received> received = new ArrayList<>();

    @Test
    void sendsLinesOfJson() {
        BulkResult<Article> result = send(
                BulkExecutionTest::stored,
                bulk -> bulk.index(article("a\"b\\\n")).create(article("2")).delete("3"));
        assertEquals(3, result.succeeded());
        assertEquals("POST /articles/_bulk?require_alias=true", received.get(0).toString());
        String[] lines = received.get(0).body().split("\n", -1);
        assertEquals("{\"index\":{\"_id\":\"a\\\"b\\\\\\n\"}}", lines[0]);
        assertTrue(lines[1].startsWith("{\"id\":\"a\\\"b\\\\\\n\",\"title\":"), lines[1]);
        assertEquals("{\"create\":{\"_id\":\"2\"}}", lines[2]);
        assertEquals("{\"delete\":{\"_id\":\"3\"}}", lines[4]);
        assertEquals("", lines[5]);
        assertEquals(6, lines.length);
    }

    @Test
    void sendsNothingForNothing() {
        assertEquals(List.of(), send(BulkExecutionTest::stored, bulk -> bulk).items());
        assertEquals(List.of(), received);
    }

    @Test
    void splitsByNumber() {
        assertEquals(
                2001, sendAll(BulkExecutionTest::stored, numbered(0, 2001, "a")).succeeded());
        assertEquals(List.of(1000, 1000, 1), sizes());
    }

    @Test
    void splitsByBytesAndSendsALargeDocumentAlone() {
        Article twoMebibytes = titled(article("2"), "x".repeat(2 << 20));
        Article sixMebibytes = titled(article("6"), "x".repeat(6 << 20));
        List<Article> input =
                List.of(article("a"), sixMebibytes, article("b"), twoMebibytes, twoMebibytes, twoMebibytes);
        BulkResult<Article> result = sendAll(BulkExecutionTest::stored, input);
        assertEquals(6, result.succeeded());
        assertEquals(List.of(1, 1, 3, 1), sizes());
    }

    @Test
    void halvesWhatIsTooLargeForTheServer() {
        BulkResult<Article> result = sendAll(
                request -> ids(request).size() > 3 || ids(request).contains("a00004")
                        ? new Answer(413, "")
                        : stored(request),
                numbered(0, 8, "a"));
        assertEquals(7, result.succeeded());
        BulkItem<Article> failed = result.failures().get(0);
        assertEquals(4, failed.position());
        assertEquals(413, assertInstanceOf(Failed.class, failed.outcome()).status());
    }

    @Test
    void sendsNothingAfterARequestThatWasRefused() {
        BulkResult<Article> result =
                sendAll(request -> ids(request).contains("a01000") ? REFUSED : stored(request), numbered(0, 2500, "a"));
        assertEquals(1000, result.succeeded());
        Failed failed = assertInstanceOf(Failed.class, result.items().get(1000).outcome());
        assertEquals("403 security_exception", failed.status() + " " + failed.type());
        assertInstanceOf(Failed.class, result.items().get(1999).outcome());
        NotSent notSent =
                assertInstanceOf(NotSent.class, result.items().get(2000).outcome());
        assertTrue(
                notSent.reason()
                        .startsWith("Not sent, because an earlier request of this bulk failed: Failed[status=403"),
                notSent.reason());
        assertEquals(2, received.size());
    }

    @Test
    void doesNotKnowWhatAFailingServerHasDone() {
        BulkResult<Article> result = sendAll(request -> new Answer(500, "{\"error\":\"broken\"}"), numbered(0, 2, "a"));
        assertInstanceOf(Unknown.class, result.items().get(0).outcome());
        assertInstanceOf(Unknown.class, result.items().get(1).outcome());
    }

    @Test
    void doesNotGuessWhichItemBelongsToWhich() {
        BulkResult<Article> result = sendAll(
                request -> new Answer(200, "{\"items\":[{\"index\":{\"_id\":\"a00000\",\"status\":201}}]}"),
                numbered(0, 2, "a"));
        Unknown unknown = assertInstanceOf(Unknown.class, result.items().get(0).outcome());
        assertEquals(
                "The server answered a bulk request of 2 operations with 1 items; which belongs to which can not be"
                        + " told",
                unknown.reason());
    }

    @Test
    void doesNotKnowWhatAnAnswerThatIsNotJsonMeans() {
        BulkResult<Article> result = sendAll(request -> new Answer(200, "{\"items\":[nonsense"), numbered(0, 1, "a"));
        assertInstanceOf(Unknown.class, result.items().get(0).outcome());
    }

    @Test
    void knowsThatNothingReachedAServerThatIsNotThere() {
        String address;
        try (StubServer gone = new StubServer(BulkExecutionTest::stored)) {
            address = gone.address();
        }
        try (SearchClient client =
                SearchClient.builder().nodes(address).maxRetries(0).build()) {
            BulkResult<Article> result = client.documents(Article_.DOCUMENT).saveAll(numbered(0, 1001, "a"));
            assertInstanceOf(NotSent.class, result.items().get(0).outcome());
            assertInstanceOf(NotSent.class, result.items().get(1000).outcome());
        }
    }

    @Test
    void repeatsAfterALostAnswerWhatCanBeRepeated() {
        BulkResult<Article> result =
                sendAll(request -> received.isEmpty() ? StubServer.LOST : stored(request), numbered(0, 2, "a"));
        assertEquals(2, result.succeeded());
        assertEquals(2, received.size());
    }

    @Test
    void doesNotRepeatCreationsAfterALostAnswer() {
        BulkResult<Article> result = send(
                request -> StubServer.LOST, bulk -> bulk.index(article("1")).create(article("2")));
        assertEquals(1, received.size());
        assertInstanceOf(Unknown.class, result.items().get(0).outcome());
        assertInstanceOf(Unknown.class, result.items().get(1).outcome());
    }

    @Test
    void repeatsDocumentsWithoutIdsUnderTheSameNewIds() {
        DocumentType<Article, String> generated =
                ArticleIndex.builder("articles", "{}").generatedId().build();
        BulkResult<Article> result = send(
                generated,
                request -> received.isEmpty() ? StubServer.LOST : stored(request),
                bulk -> bulk.index(article(null)).create(article(null)));
        assertEquals(2, received.size());
        assertEquals(received.get(0).body(), received.get(1).body());
        for (BulkItem<Article> item : result.items()) {
            Written written = assertInstanceOf(Written.class, item.outcome());
            assertTrue(received.get(0)
                    .body()
                    .contains("{\"index\":{\"_id\":\"" + written.id() + "\"}}\n{\"id\":\"" + written.id() + "\","));
        }
    }

    @Test
    void refusesADocumentWithoutIdByItself() {
        BulkResult<Article> result =
                sendAll(BulkExecutionTest::stored, List.of(article("1"), article(null), article("")));
        assertInstanceOf(Written.class, result.items().get(0).outcome());
        assertInstanceOf(NotSent.class, result.items().get(1).outcome());
        assertEquals(
                new NotSent("The id of a document must not be empty"),
                result.items().get(2).outcome());
    }

    private BulkResult<Article> sendAll(Function<Received, Answer> behaviour, List<Article> articles) {
        return send(behaviour, bulk -> {
            articles.forEach(bulk::index);
            return bulk;
        });
    }

    private BulkResult<Article> send(
            Function<Received, Answer> behaviour,
            Function<BulkRequest<Article, String>, BulkRequest<Article, String>> operations) {
        return send(Article_.DOCUMENT, behaviour, operations);
    }

    private BulkResult<Article> send(
            DocumentType<Article, String> type,
            Function<Received, Answer> behaviour,
            Function<BulkRequest<Article, String>, BulkRequest<Article, String>> operations) {
        Function<Received, Answer> recorded = request -> {
            Answer answer = behaviour.apply(request);
            received.add(request);
            return answer;
        };
        try (StubServer server = new StubServer(recorded);
                SearchClient client = server.connect()) {
            return operations.apply(client.documents(type).bulk()).execute();
        }
    }

    private List<Integer> sizes() {
        return received.stream().map(request -> ids(request).size()).toList();
    }

    /** Answers that everything is stored. */
    private static Answer stored(Received request) {
        return new Answer(
                200,
                ids(request).stream()
                        .map(id -> "{\"index\":{\"_id\":\"" + id + "\",\"_version\":1,\"status\":201}}")
                        .collect(Collectors.joining(",", "{\"took\":1,\"errors\":false,\"items\":[", "]}")));
    }

    /** The ids of the operations of a request. */
    private static List<String> ids(Received request) {
        return request.body()
                .lines()
                .filter(line -> line.matches("\\{\"(index|create|delete)\":\\{.*"))
                .map(line -> line.replaceAll(".*\"_id\":\"(.*)\"}}", "$1"))
                .toList();
    }
}
