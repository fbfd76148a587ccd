package dev.espalier.client;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static com.acme.Articles.versioned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.bulk.BulkFailedException;
import dev.espalier.bulk.BulkItem;
import dev.espalier.bulk.BulkOutcome;
import dev.espalier.bulk.BulkResult;
import dev.espalier.codec.CodecException;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.server.ServerInfo;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EverySearchServer
class DocumentOperationsTest {

    private ArticleIndex index;
    private DocumentOperations<Article, String> articles;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        articles = index.articles();
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void knowsItsServer(SearchCluster cluster) {
        ServerInfo info = index.client().info();
        assertEquals(
                cluster.kind().product().toUpperCase(Locale.ROOT),
                info.distribution().name());
        assertEquals(cluster.version(), info.version().toString());
        assertFalse(info.clusterUuid().isEmpty());
    }

    @Test
    void getsWhatItSaved() {
        WriteResult first = articles.save(article("1"));
        assertEquals("1", first.id());
        assertEquals(1, first.version());
        assertTrue(first.created());
        assertEquals(Optional.of(versioned(article("1"), 1)), articles.get("1"));

        WriteResult second = articles.save(titled(article("1"), "Roses"));
        assertEquals(2, second.version());
        assertFalse(second.created());
        assertTrue(second.sequenceNumber() > first.sequenceNumber());
        assertEquals("Roses", articles.get("1").orElseThrow().title());
    }

    @Test
    void createsOnlyWhatIsNotThere() {
        assertTrue(articles.create(article("1")).created());
        assertThrows(ConflictException.class, () -> articles.create(titled(article("1"), "Roses")));
        assertEquals("Title of 1", articles.get("1").orElseThrow().title());
    }

    @Test
    void tellsWhetherADocumentExists() {
        assertFalse(articles.exists("1"));
        assertEquals(Optional.empty(), articles.get("1"));
        articles.save(article("1"));
        assertTrue(articles.exists("1"));
        assertTrue(articles.deleteById("1"));
        assertFalse(articles.deleteById("1"));
        assertFalse(articles.exists("1"));
    }

    @Test
    void getsSeveralInTheOrderOfTheIds() {
        articles.saveAll(List.of(article("1"), article("2"), article("3"))).orThrow();
        assertEquals(
                List.of("3", "1", "3"),
                articles.getAll(List.of("3", "none", "1", "3")).stream()
                        .map(Article::id)
                        .toList());
        assertEquals(List.of(), articles.getAll(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "100%", "?q=1#x", "..", "é ü 🌳", "a+b c", "_id", "\"{}\\", "%2F"})
    void takesAnyCharacterInAnId(String id) {
        articles.save(article(id));
        assertEquals(id, articles.get(id).orElseThrow().id());
        assertEquals(id, articles.getAll(List.of(id)).get(0).id());
        BulkItem<Article> bulk =
                articles.saveAll(List.of(article(id))).orThrow().items().get(0);
        assertEquals(new BulkOutcome.Written(id, 2, false), bulk.outcome());
        assertTrue(articles.deleteById(id));
    }

    @Test
    void refusesIllegalIdsBeforeSending() {
        assertEquals(
                "The id of a document must not be empty",
                assertThrows(IllegalArgumentException.class, () -> articles.get(""))
                        .getMessage());
        String tooLong = "ä".repeat(257);
        String message = assertThrows(IllegalArgumentException.class, () -> articles.save(article(tooLong)))
                .getMessage();
        assertTrue(message.startsWith("The id of a document must not be longer than 512 bytes in UTF-8"), message);
        assertTrue(message.endsWith("has 514"), message);
        assertEquals("ä".repeat(256), articles.save(article("ä".repeat(256))).id());
    }

    @Test
    void refusesToWriteWithoutTheAlias() {
        index.client().indexes().delete(index.type());
        NotFoundException e = assertThrows(NotFoundException.class, () -> articles.save(article("1")));
        assertEquals("index_not_found_exception", e.errorType());
        BulkOutcome outcome =
                articles.saveAll(List.of(article("1"))).items().get(0).outcome();
        assertEquals(404, assertInstanceOf(BulkOutcome.Failed.class, outcome).status());
        assertFalse(index.client().indexes().exists(index.type()));
    }

    @Test
    void doesNotTakeAMissingIndexForAMissingDocument() {
        index.client().indexes().delete(index.type());
        assertThrows(NotFoundException.class, () -> articles.get("1"));
        assertThrows(NotFoundException.class, () -> articles.exists("1"));
        assertThrows(IncompleteResultException.class, () -> articles.getAll(List.of("1")));
    }

    @Test
    void assignsIdsThatGrowWithTime() {
        DocumentType<Article, String> generated = ArticleIndex.builder(
                        index.type().index(), index.type().definition())
                .generatedId()
                .build();
        DocumentOperations<Article, String> operations = index.client().documents(generated);
        WriteResult saved = operations.save(article(null));
        assertEquals(saved.id(), operations.get(saved.id()).orElseThrow().id());
        BulkResult<Article> bulk = operations.saveAll(List.of(article(null), article("2"), article(null)));
        assertEquals(3, bulk.succeeded());
        for (BulkItem<Article> item : bulk.items()) {
            assertTrue(operations.exists(item.id()), item.toString());
        }
        operations.refresh();
        assertEquals(1, operations.count(Article_.id.is(saved.id())));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> articles.save(article(null)));
        assertTrue(e.getMessage().contains("no id"), e.getMessage());
    }

    @Test
    void savesAllButTheOneThatDoesNotFit() {
        DocumentType<Article, String> misspelt = ArticleIndex.builder(
                        index.type().index(), "{}")
                .codec(new MisspellingCodec("3"))
                .build();
        BulkResult<Article> result = index.client()
                .documents(misspelt)
                .saveAll(List.of(article("1"), article("2"), article("3"), article("4"), article("5")));
        assertTrue(result.hasFailures());
        assertEquals(4, result.succeeded());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                result.items().stream().map(BulkItem::id).toList());
        BulkItem<Article> failed = result.failures().get(0);
        assertEquals(2, failed.position());
        assertEquals(article("3"), failed.document());
        BulkOutcome.Failed outcome = assertInstanceOf(BulkOutcome.Failed.class, failed.outcome());
        assertEquals(400, outcome.status());
        assertEquals("strict_dynamic_mapping_exception", outcome.type());
        String message =
                assertThrows(BulkFailedException.class, result::orThrow).getMessage();
        assertTrue(
                message.startsWith("1 of 5 operations were not carried out: position 2, id 3: Failed[status=400"),
                message);
        assertEquals(4, articles.getAll(List.of("1", "2", "3", "4", "5")).size());
    }

    @Test
    void sendsNothingForADocumentThatIsNoJson() {
        Article nan = new Article("2", null, null, null, null, 1, Double.NaN, false, null, null, null, null, null);
        CodecException e = assertThrows(CodecException.class, () -> articles.save(nan));
        assertTrue(e.getMessage().endsWith("at rating"), e.getMessage());
        BulkResult<Article> result = articles.saveAll(List.of(article("1"), nan, article("3")));
        assertEquals(
                List.of("1", "3"),
                articles.getAll(List.of("1", "2", "3")).stream()
                        .map(Article::id)
                        .toList());
        BulkOutcome.NotSent outcome = assertInstanceOf(
                BulkOutcome.NotSent.class, result.failures().get(0).outcome());
        assertEquals(e.getMessage(), outcome.reason());
    }

    @Test
    void mixesOperationsInOrder() {
        articles.save(article("1"));
        BulkResult<Article> result = articles.bulk()
                .delete("1")
                .create(article("1"))
                .create(article("1"))
                .index(titled(article("1"), "Last"))
                .delete("none")
                .execute();
        assertEquals(new BulkOutcome.Deleted("1", true), result.items().get(0).outcome());
        assertTrue(assertInstanceOf(
                        BulkOutcome.Written.class, result.items().get(1).outcome())
                .created());
        assertEquals(
                409,
                assertInstanceOf(BulkOutcome.Failed.class, result.items().get(2).outcome())
                        .status());
        assertFalse(assertInstanceOf(
                        BulkOutcome.Written.class, result.items().get(3).outcome())
                .created());
        assertEquals(
                new BulkOutcome.Deleted("none", false), result.items().get(4).outcome());
        assertEquals("Last", articles.get("1").orElseThrow().title());
    }

    @Test
    void savesMoreThanARequestHolds() {
        List<Article> many = numbered(0, 2500, "many");
        BulkResult<Article> result = articles.saveAll(many).orThrow();
        articles.refresh();
        assertEquals(2500, result.succeeded());
        assertEquals(2500, articles.count(Query.matchAll()));
        assertEquals("a02499", result.items().get(2499).id());
    }

    @Test
    void countsAndDeletesByQuery() {
        index.hold(
                List.of(article("1", List.of("a"), 1), article("2", List.of("b"), 2), article("3", List.of("a"), 3)));
        assertEquals(3, articles.count(Query.matchAll()));
        assertEquals(2, articles.count(Article_.tags.is("a")));
        assertTrue(articles.anyMatch(Article_.tags.is("b")));
        assertFalse(articles.anyMatch(Article_.tags.is("c")));
        assertEquals(2, articles.deleteBy(Article_.tags.is("a")));
        assertEquals(1, articles.count(Query.matchAll()));
        assertEquals(0, articles.deleteBy(Article_.tags.is("a")));
    }

    @Test
    void refusesToWriteToMoreThanOneIndex() {
        for (String name : List.of("articles-*", "a,b", "_all", "", "Upper", "a/b", "-x")) {
            DocumentType<Article, String> pattern =
                    ArticleIndex.builder(name, "{}").build();
            assertThrows(IllegalArgumentException.class, () -> index.client().documents(pattern), name);
        }
    }
}
