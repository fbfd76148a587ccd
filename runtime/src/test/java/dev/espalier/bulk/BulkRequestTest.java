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
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.client.SearchClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkRequestTest extends BulkScene {

    private static final Answer REFUSED =
            new Answer(403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"},\"status\":403}");

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
}
