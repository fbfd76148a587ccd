package dev.espalier.index;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EverySearchServer
class IndexAdminTest {

    private ArticleIndex index;
    private String name;
    private IndexAdmin indexes;

    @BeforeEach
    void connect(SearchCluster cluster) {
        index = ArticleIndex.namedOn(cluster);
        name = index.type().index();
        indexes = index.client().indexes();
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void createsANumberedIndexBehindAnAlias() {
        assertFalse(indexes.exists(index.type()));
        assertEquals(
                new EnsureResult(Status.CREATED, List.of(name + "-000001"), List.of(), List.of(), List.of()),
                indexes.ensure(index.type()));
        assertTrue(indexes.exists(index.type()));
        assertEquals(
                "{\"" + name + "-000001\":{\"aliases\":{\"" + name + "\":{\"is_write_index\":true}}}}",
                get(RequestPath.of("_alias", name)));
    }

    @Test
    void leavesAnIndexThatFitsAlone() {
        indexes.ensure(index.type());
        assertEquals(
                new EnsureResult(Status.UNCHANGED, List.of(name + "-000001"), List.of(), List.of(), List.of()),
                indexes.ensure(index.type()));
    }

    @Test
    void addsWhatTheIndexLacks() {
        indexes.ensure(type("""
                {"mappings":{"dynamic":"strict","properties":{
                    "id":{"type":"keyword"},"title":{"type":"text"},"tags":{"type":"keyword","ignore_above":100}}}}"""));
        EnsureResult result = indexes.ensure(type("""
                {"mappings":{"dynamic":"strict","properties":{
                    "id":{"type":"keyword"},
                    "title":{"type":"text","fields":{"raw":{"type":"keyword"}}},
                    "tags":{"type":"keyword","ignore_above":200},
                    "author":{"properties":{"name":{"type":"keyword"}}}}}}"""));
        assertEquals(
                new EnsureResult(
                        Status.UPDATED,
                        List.of(name + "-000001"),
                        List.of("title.raw", "author", "author.name"),
                        List.of(
                                "title.raw: added as keyword",
                                "tags: ignore_above 100 -> 200",
                                "author: added as object",
                                "author.name: added as keyword"),
                        List.of()),
                result);
        String mapping = indexes.mapping(index.type()).get(name + "-000001");
        assertTrue(mapping.contains("\"raw\""), mapping);
        assertTrue(mapping.contains("\"ignore_above\": 200"), mapping);
    }

    @Test
    void leavesTheNotesOfOthersWhereItAddsItsOwn() {
        indexes.ensure(type("""
                {"mappings":{"_meta":{"owner":{"team":"b"},"by":"hand"},"properties":{"id":{"type":"keyword"}}}}"""));
        DocumentType<Article, String> noted = type("""
                {"mappings":{"_meta":{"owner":{"since":7},"version":2},"properties":{
                    "id":{"type":"keyword"},"tags":{"type":"keyword"}}}}""");
        assertEquals(Status.UPDATED, indexes.ensure(noted).status());
        JsonTree mapping = JsonTree.parse(indexes.mapping(noted).get(name + "-000001"));
        assertEquals(
                JsonTree.parse("{\"owner\":{\"team\":\"b\",\"since\":7},\"by\":\"hand\",\"version\":2}"),
                ((JsonObject) mapping).get("_meta"));
        assertEquals(Status.UNCHANGED, indexes.ensure(noted).status());
    }

    @Test
    void refusesToWorkWithWhatTheIndexKeepsSilently() {
        String fields = "\"properties\":{\"id\":{\"type\":\"keyword\"},"
                + "\"author\":{\"properties\":{\"name\":{\"type\":\"keyword\"}}}}";
        indexes.ensure(type("{\"mappings\":{\"_routing\":{\"required\":true},\"_source\":{\"excludes\":[\"id\"]},"
                + fields + "}}"));
        DocumentType<Article, String> plain = type("{\"mappings\":{" + fields + "}}");
        MappingConflictException e = assertThrows(MappingConflictException.class, () -> indexes.ensure(plain));
        assertEquals(
                List.of("_routing {\"required\":\"true\"} -> (none)", "_source {\"excludes\":\"id\"} -> (none)"),
                e.differences().stream().sorted().toList());
    }

    @Test
    void refusesWhatTheIndexCanNotTakeWithEveryDifference() {
        DocumentType<Article, String> before = type("""
                {"mappings":{"dynamic":"strict","properties":{
                    "title":{"type":"text","analyzer":"english"},
                    "words":{"type":"integer"},
                    "comments":{"properties":{"stars":{"type":"byte"}}}}}}""");
        indexes.ensure(before);
        MappingConflictException e = assertThrows(MappingConflictException.class, () -> indexes.ensure(type("""
                {"mappings":{"dynamic":"strict","properties":{
                    "title":{"type":"text","analyzer":"german"},
                    "words":{"type":"long"},
                    "tags":{"type":"keyword"},
                    "comments":{"type":"nested","properties":{"stars":{"type":"byte"}}}}}}""")));
        assertEquals(
                List.of(
                        "title: analyzer english -> german",
                        "words: type integer -> long",
                        "tags: added as keyword",
                        "comments: type object -> nested"),
                e.differences());
        assertEquals(
                "The index " + name + "-000001 can not take the mapping of com.acme.Article. What differs, from the"
                        + " index to the code:\n"
                        + "  title: analyzer english -> german\n"
                        + "  words: type integer -> long\n"
                        + "  tags: added as keyword\n"
                        + "  comments: type object -> nested\n"
                        + "Nothing was changed. Undo these changes in the code, or create a new index, reindex the"
                        + " documents into it and let the alias point to it.",
                e.getMessage());
        assertEquals(Status.UNCHANGED, indexes.ensure(before).status());
    }

    @Test
    void createsAPlainIndexForATypeThatIsNotVersioned() {
        DocumentType<Article, String> plain = ArticleIndex.builder(
                        name, index.type().definition())
                .notVersioned()
                .build();
        assertEquals(List.of(name), indexes.ensure(plain).indexes());
        assertEquals(Status.UNCHANGED, indexes.ensure(plain).status());
        index.client().documents(plain).save(article("1"));
        MappingConflictException e = assertThrows(MappingConflictException.class, () -> indexes.ensure(index.type()));
        assertEquals(List.of(name + ": index -> alias of " + name + "-000001"), e.differences());
    }

    @Test
    void saysThatAnAliasIsMissing() {
        put(name + "-000001", "{}");
        try {
            IllegalStateException e = assertThrows(IllegalStateException.class, () -> indexes.ensure(index.type()));
            assertTrue(e.getMessage().startsWith("There is an index " + name + "-000001, but no alias " + name));
        } finally {
            index.client()
                    .transport()
                    .execute(Request.delete(RequestPath.of(name + "-000001")), ResponseReader.status());
        }
    }

    @Test
    void tellsWhatDiffersAndChangesNothing() {
        assertEquals(List.of(), indexes.validate(index.type()));
        DocumentType<Article, String> before = type("""
                {"settings":{"index":{"refresh_interval":"1s"}},"mappings":{"dynamic":"strict","properties":{
                    "title":{"type":"text","analyzer":"english"},
                    "tags":{"type":"keyword","ignore_above":100},
                    "words":{"type":"integer"}}}}""");
        indexes.ensure(before);
        assertEquals(
                List.of(name + "-000001: as declared"),
                indexes.validate(before).stream().map(Object::toString).toList());

        List<IndexDifference> differences = indexes.validate(type("""
                {"settings":{"index":{"refresh_interval":"30s"}},"mappings":{"dynamic":"strict","properties":{
                    "title":{"type":"text","analyzer":"german"},
                    "tags":{"type":"keyword","ignore_above":200},
                    "words":{"type":"integer"},
                    "author":{"type":"keyword"}}}}"""));

        assertTrue(differences.get(0).isBreaking());
        assertEquals(name + """
                -000001:
                  added; documents that are there have no value in it (1)
                    author  as keyword
                  changed for documents that are written from now on (1)
                    tags    ignore_above: 100 -> 200
                  needs a new index (1)
                    title   analyzer: english -> german
                  settings (1)
                    index.refresh_interval: 1s -> 30s (applied live)""", differences.get(0).toString());
        assertEquals(Status.UNCHANGED, indexes.ensure(before).status());
    }

    @Test
    void severalClientsAtOnceAllSucceed(SearchCluster cluster) throws Exception {
        int clients = 4;
        CyclicBarrier barrier = new CyclicBarrier(clients);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Status>> results = IntStream.range(0, clients)
                    .mapToObj(number -> threads.submit(() -> {
                        try (SearchClient client = ArticleIndex.connect(cluster)) {
                            barrier.await();
                            return client.indexes().ensure(index.type()).status();
                        }
                    }))
                    .toList();
            List<Status> statuses = new ArrayList<>();
            for (Future<Status> result : results) {
                statuses.add(result.get());
            }
            assertEquals(1, statuses.stream().filter(Status.CREATED::equals).count(), statuses.toString());
            assertEquals(3, statuses.stream().filter(Status.UNCHANGED::equals).count(), statuses.toString());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void deletesEveryIndexBehindTheAlias() {
        indexes.ensure(index.type());
        put(name + "-000002", "{\"aliases\":{\"" + name + "\":{}}}");
        assertTrue(indexes.delete(index.type()));
        assertFalse(indexes.exists(index.type()));
        assertFalse(indexes.exists(type(name + "-000001", "{}")));
        assertFalse(indexes.exists(type(name + "-000002", "{}")));
        assertFalse(indexes.delete(index.type()));
        assertEquals(Map.of(), indexes.mapping(index.type()));
    }

    private String get(RequestPath path) {
        byte[] answer = index.client().transport().execute(Request.get(path), ResponseReader.bytes());
        return new String(answer, StandardCharsets.UTF_8);
    }

    private void put(String path, String body) {
        Request request = Request.of(HttpMethod.PUT, RequestPath.of(path))
                .withBody(RequestBody.json(body.getBytes(StandardCharsets.UTF_8)));
        index.client().transport().execute(request, ResponseReader.status());
    }

    private DocumentType<Article, String> type(String definition) {
        return type(name, definition);
    }

    private static DocumentType<Article, String> type(String index, String definition) {
        return ArticleIndex.builder(index, definition).build();
    }
}
