package dev.espalier.bulk;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static dev.espalier.bulk.BulkScript.answer;
import static dev.espalier.bulk.BulkScript.done;
import static dev.espalier.bulk.BulkScript.ids;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRequestTest {

    private static final Answer REFUSED =
            new Answer(403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"},\"status\":403}");

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private BulkSettings settings =
            BulkSettings.standard().withMaxRetries(3).withBackoff(retry -> Duration.ofMillis(1));

    /** In the form that is tested. */
    BulkResult<Article> execute(BulkRequest<Article, String> bulk) {
        return bulk.execute();
    }

    @Test
    void sendsLinesOfJson() {
        BulkResult<Article> result = send(
                BulkScript::done,
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
        assertEquals(List.of(), send(BulkScript::done, bulk -> bulk).items());
        assertEquals(List.of(), received);
    }

    @Test
    void splitsByNumber() {
        assertEquals(2001, sendAll(BulkScript::done, numbered(0, 2001, "a")).succeeded());
        assertEquals(List.of(1000, 1000, 1), sizes());
    }

    @Test
    void splitsByBytesAndSendsALargeDocumentAlone() {
        String twoMebibytes = "x".repeat(2 << 20);
        List<Article> input = List.of(
                article("a"),
                titled(article("6"), "x".repeat(6 << 20)),
                article("b"),
                titled(article("2"), twoMebibytes),
                titled(article("3"), twoMebibytes),
                titled(article("4"), twoMebibytes));
        BulkResult<Article> result = sendAll(BulkScript::done, input);
        assertEquals(6, result.succeeded());
        assertEquals(List.of(1, 1, 3, 1), sizes());
    }

    @Test
    void halvesWhatIsTooLargeForTheServer() {
        BulkResult<Article> result = sendAll(
                request -> ids(request).size() > 3 || ids(request).contains("a00004")
                        ? new Answer(413, "")
                        : done(request),
                numbered(0, 8, "a"));
        assertEquals(7, result.succeeded());
        BulkItem<Article> failed = result.failures().get(0);
        assertEquals(4, failed.position());
        assertEquals(413, assertInstanceOf(Failed.class, failed.outcome()).status());
    }

    @Test
    void sendsNothingAfterARequestThatWasRefused() {
        BulkResult<Article> result =
                sendAll(request -> ids(request).contains("a01000") ? REFUSED : done(request), numbered(0, 2500, "a"));
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
                        + " told: index \"a00000\", index \"a00001\"",
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
        try (StubServer gone = new StubServer(BulkScript::done)) {
            address = gone.address();
        }
        try (SearchClient client = SearchClient.connect(address)) {
            BulkRequest<Article, String> bulk =
                    client.documents(Article_.DOCUMENT).bulk(settings);
            numbered(0, 1001, "a").forEach(bulk::index);
            BulkResult<Article> result = execute(bulk);
            assertInstanceOf(NotSent.class, result.items().get(0).outcome());
            assertInstanceOf(NotSent.class, result.items().get(1000).outcome());
        }
    }

    @Test
    void repeatsAfterALostAnswerWhatCanBeRepeated() {
        BulkResult<Article> result =
                sendAll(request -> received.isEmpty() ? StubServer.LOST : done(request), numbered(0, 2, "a"));
        assertEquals(2, result.succeeded());
        assertEquals(2, received.size());
    }

    @Test
    void repeatsCreationsAfterALostAnswerAndDoesNotGuessWhoseDocumentTheyMeet() {
        BulkResult<Article> result = send(
                request -> received.isEmpty() ? StubServer.LOST : answer(request, Map.of("2", 409)),
                bulk -> bulk.create(article("1")).create(article("2")).index(article("3")));
        assertEquals(2, received.size());
        assertInstanceOf(Written.class, result.items().get(0).outcome());
        Unknown unknown = assertInstanceOf(Unknown.class, result.items().get(1).outcome());
        assertTrue(
                unknown.reason().endsWith("possibly by an earlier request with this operation, whose answer was lost"),
                unknown.reason());
        assertInstanceOf(Written.class, result.items().get(2).outcome());
    }

    @Test
    void takesAConflictForOneIfNoAnswerWasLost() {
        BulkResult<Article> result =
                send(request -> answer(request, Map.of("1", 409)), bulk -> bulk.create(article("1")));
        assertEquals(
                409,
                assertInstanceOf(Failed.class, result.items().get(0).outcome()).status());
    }

    @Test
    void knowsItsOwnDocumentsByTheIdsThatItAssigned() {
        DocumentType<Article, String> stream = ArticleIndex.builder("articles", "{}")
                .generatedId()
                .dataStream("articles")
                .build();
        BulkResult<Article> result = send(
                stream,
                request -> received.isEmpty() ? StubServer.LOST : answer(request, sent -> 409),
                bulk -> bulk.create(article(null)));
        assertEquals(
                new Written(ids(received.get(0)).get(0), 1, true),
                result.items().get(0).outcome());
    }

    @Test
    void sendsAgainWhatIsRefusedForNowAndNothingElse() {
        Map<String, Integer> statuses =
                Map.of("a00001", 409, "a00002", 429, "a00003", 503, "a00004", 400, "a00005", 404);
        BulkResult<Article> result =
                sendAll(request -> received.isEmpty() ? answer(request, statuses) : done(request), numbered(0, 7, "a"));
        assertEquals(List.of("a00002", "a00003"), ids(received.get(1)));
        assertEquals(2, received.size());
        assertEquals(
                List.of("a00001 409", "a00004 400", "a00005 404"),
                result.failures().stream()
                        .map(item -> item.id() + " " + ((Failed) item.outcome()).status())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void givesUpWhatIsRefusedForNowAfterSomeRetries(int status) {
        BulkResult<Article> result = sendAll(request -> answer(request, Map.of("a00001", status)), numbered(0, 3, "a"));
        assertEquals(List.of(3, 1, 1, 1), sizes());
        assertEquals(
                List.of(new Failed(status, "error_" + status, "because")),
                result.failures().stream().map(BulkItem::outcome).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void sendsRequestsAgainThatAreRefusedForNow(int status) {
        BulkResult<Article> result =
                sendAll(request -> received.size() < 3 ? new Answer(status, "{}") : done(request), numbered(0, 2, "a"));
        assertEquals(2, result.succeeded());
        assertEquals(List.of(2, 2, 2, 2), sizes());
    }

    @Test
    void givesUpRequestsThatAreRefusedForNowAfterSomeRetries() {
        BulkResult<Article> result = sendAll(request -> BulkScript.BUSY, numbered(0, 2, "a"));
        assertEquals(4, received.size());
        assertEquals(
                429,
                assertInstanceOf(Failed.class, result.items().get(1).outcome()).status());
    }

    /** Faults 37: no older version wins, and no deleted document comes back. */
    @Test
    void carriesOutWhatConcernsOneDocumentInOrder() {
        BulkResult<Article> result = send(
                request -> answer(
                        request,
                        sent -> received.stream()
                                        .noneMatch(before -> ids(before).contains(sent.id()))
                                ? 429
                                : 201),
                bulk -> bulk.index(article("1"))
                        .index(article("2"))
                        .index(titled(article("1"), "second"))
                        .delete("1")
                        .index(article("3"))
                        .delete("2"));
        assertEquals(6, result.succeeded());
        assertEquals(
                List.of(
                        "[index 1, index 2, index 3]",
                        "[index 1, index 2, index 3]",
                        "[index 1, delete 2]",
                        "[delete 1]"),
                received.stream()
                        .map(request -> BulkScript.operations(request).toString())
                        .toList());
        assertTrue(received.get(2).body().contains("second"), received.get(2).body());
    }

    @Test
    void keepsIdsOfDifferentRoutingsApart() {
        BulkResult<Article> result = send(
                BulkScript::done, bulk -> bulk.delete("1", "a").delete("1", "b").delete("1", "a"));
        assertEquals(3, result.succeeded());
        assertEquals(List.of(2, 1), sizes());
    }

    @Test
    void sendsPairsOfOperationsInFewRequests() {
        BulkResult<Article> result = send(BulkScript::done, bulk -> {
            numbered(0, 400, "a").forEach(article -> bulk.delete(article.id()).create(article));
            return bulk;
        });
        assertEquals(800, result.succeeded());
        assertEquals(List.of(400, 400), sizes());
    }

    @Test
    void refusesBeforeSendingWhatTheServerDoesNotTake() {
        settings = settings.withServerLimit(100_000);
        Article large = titled(article("large"), "x".repeat(100_000));
        BulkResult<Article> result = sendAll(BulkScript::done, List.of(article("1"), large, article("2")));
        NotSent notSent = assertInstanceOf(NotSent.class, result.items().get(1).outcome());
        assertTrue(
                notSent.reason()
                        .matches("The operation index \"large\" is 100\\d{3} bytes as JSON; the server takes requests"
                                + " of 100000 bytes \\(http.max_content_length\\)"),
                notSent.reason());
        assertEquals(2, result.succeeded());
    }

    @Test
    void asksTheServerForItsLimitWhenThereIsALargeOperation() {
        settings = settings.withMaxBytes(10_000);
        Article large = titled(article("large"), "x".repeat(30_000));
        Article larger = titled(article("larger"), "x".repeat(50_000));
        String limits = "{\"nodes\":{\"a\":{\"http\":{\"max_content_length_in_bytes\":104857600}},"
                + "\"b\":{\"http\":{\"max_content_length_in_bytes\":40000}}}}";
        BulkResult<Article> result = sendAll(
                request -> request.target().startsWith("/_nodes/http") ? new Answer(200, limits) : done(request),
                List.of(large, article("1"), larger, article("2")));
        assertEquals(3, result.succeeded());
        assertInstanceOf(NotSent.class, result.items().get(2).outcome());
        assertEquals(
                1,
                received.stream()
                        .filter(request -> request.method().equals("GET"))
                        .count());
    }

    @Test
    void doesNotNeedToKnowTheLimitOfTheServer() {
        settings = settings.withMaxBytes(10_000);
        BulkResult<Article> result = sendAll(
                request -> request.method().equals("GET") ? REFUSED : done(request),
                List.of(titled(article("large"), "x".repeat(30_000))));
        assertEquals(1, result.succeeded());
    }

    @Test
    void stopsWhenOperationsFailInARowForTheSameReason() {
        settings = settings.withMaxOperations(10).withStopAfter(15);
        BulkResult<Article> result = sendAll(request -> answer(request, sent -> 400), numbered(0, 40, "a"));
        assertEquals(2, received.size());
        assertInstanceOf(Failed.class, result.items().get(19).outcome());
        NotSent notSent = assertInstanceOf(NotSent.class, result.items().get(20).outcome());
        assertTrue(
                notSent.reason().startsWith("Not sent, because 15 operations in a row failed for the same reason:"),
                notSent.reason());
    }

    @Test
    void doesNotStopWhenSomethingSucceedsInBetween() {
        settings = settings.withMaxOperations(10).withStopAfter(10);
        sendAll(request -> answer(request, sent -> sent.id().endsWith("5") ? 201 : 400), numbered(0, 40, "a"));
        assertEquals(4, received.size());
    }

    @Test
    void repeatsDocumentsWithoutIdsUnderTheSameNewIds() {
        DocumentType<Article, String> generated =
                ArticleIndex.builder("articles", "{}").generatedId().build();
        BulkResult<Article> result = send(
                generated,
                request -> received.isEmpty() ? StubServer.LOST : done(request),
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
        BulkResult<Article> result = sendAll(BulkScript::done, List.of(article("1"), article(null), article("")));
        assertInstanceOf(Written.class, result.items().get(0).outcome());
        assertInstanceOf(NotSent.class, result.items().get(1).outcome());
        assertEquals(
                new NotSent("The id of a document must not be empty"),
                result.items().get(2).outcome());
    }

    @Test
    void doesNotTakeAnItemForThatOfAnotherOperation() {
        BulkResult<Article> result = sendAll(
                request -> new Answer(200, "{\"items\":[{\"delete\":{\"_id\":\"a00000\",\"status\":200}}]}"),
                numbered(0, 1, "a"));
        assertInstanceOf(Unknown.class, result.items().get(0).outcome());
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
            return execute(operations.apply(client.documents(type).bulk(settings)));
        }
    }

    private List<Integer> sizes() {
        return received.stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> ids(request).size())
                .toList();
    }
}
