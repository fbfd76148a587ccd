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
import dev.espalier.ArticleIndex;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.metamodel.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, in which order, and what is not. */
class BulkRetryTest extends BulkScene {

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
        String elasticsearch = "{\"version\":{\"number\":\"9.4.0\"},\"tagline\":\"You Know, for Search\"}";
        AtomicInteger bulks = new AtomicInteger();
        BulkResult<Article> result = send(
                stream,
                request -> {
                    if (request.target().equals("/")) {
                        return new Answer(200, elasticsearch, Map.of("X-elastic-product", "Elasticsearch"));
                    }
                    return bulks.incrementAndGet() == 1 ? StubServer.LOST : answer(request, sent -> 409);
                },
                bulk -> bulk.create(article(null)));
        Received last = received.get(received.size() - 1);
        assertEquals("POST /articles/_bulk?require_data_stream=true", last.toString());
        assertEquals(2, bulks.get());
        assertEquals(
                new Written(ids(last).get(0), 1, true), result.items().get(0).outcome());
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
}
