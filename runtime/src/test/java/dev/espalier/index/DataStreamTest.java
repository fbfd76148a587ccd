package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.LoggedRequest;
import dev.espalier.ArticleIndex;
import dev.espalier.bulk.BulkResult;
import dev.espalier.client.DocumentOperations;
import dev.espalier.client.SearchClient;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.ResponseException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Documents in a data stream. */
@EverySearchServer
class DataStreamTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00.123Z");
    private static final String KEYWORD = "\"path\":{\"type\":\"keyword\"}";

    private SearchCluster cluster;
    private SearchClient client;
    private IndexAdmin indexes;
    private String name;

    @BeforeEach
    void connect(SearchCluster cluster) {
        this.cluster = cluster;
        client = ArticleIndex.connect(cluster);
        indexes = client.indexes();
        name = "requests-" + COUNTER.incrementAndGet();
    }

    @AfterEach
    void delete() {
        // where the endpoint is missing, streams stay
        if (cluster.kind().supports(ServerFeature.DATA_STREAM_ENDPOINTS)) {
            indexes.delete(type("", KEYWORD));
            indexes.deleteTemplate(type("", KEYWORD));
        }
        client.close();
    }

    @Test
    void comesIntoBeingWithItsTemplate() {
        DocumentType<LoggedRequest, String> type = type("\"refresh_interval\":\"30s\"", KEYWORD);
        EnsureResult created = indexes.ensure(type);
        assertEquals(Status.CREATED, created.status());
        assertEquals(
                cluster.kind().supports(ServerFeature.DATA_STREAM_ENDPOINTS) ? 1 : 0,
                created.indexes().size());
        assertEquals(Status.UNCHANGED, indexes.ensure(type).status());

        client.documents(type).create(new LoggedRequest("1", NOW, "/a"));
        EnsureResult unchanged = indexes.ensure(type);
        assertEquals(Status.UNCHANGED, unchanged.status());
        assertEquals(1, unchanged.indexes().size());
        assertTrue(indexes.exists(type));
        List<IndexDifference> differences = indexes.validate(type);
        assertEquals(2, differences.size());
        assertTrue(differences.stream().allMatch(IndexDifference::isEmpty), differences.toString());
    }

    @Test
    void takesNewDocumentsAndFindsThem() {
        DocumentType<LoggedRequest, String> type = type("", KEYWORD);
        indexes.ensure(type);
        DocumentOperations<LoggedRequest, String> requests = client.documents(type);
        requests.create(new LoggedRequest("1", NOW, "/a"));
        assertThrows(ConflictException.class, () -> requests.create(new LoggedRequest("1", NOW, "/b")));
        String assigned = requests.create(new LoggedRequest(null, NOW, "/c")).id();
        BulkResult<LoggedRequest> result = requests.createAll(List.of(
                new LoggedRequest("1", NOW, "/d"),
                new LoggedRequest("2", NOW, "/e"),
                new LoggedRequest(null, NOW, "/f")));
        assertEquals(
                List.of(false, true, true),
                result.items().stream().map(item -> item.succeeded()).toList());
        assertNotNull(result.items().get(2).id());
        requests.refresh();

        assertEquals(
                List.of(
                        new LoggedRequest("1", NOW, "/a"),
                        new LoggedRequest(assigned, NOW, "/c"),
                        new LoggedRequest("2", NOW, "/e")),
                requests.search(Search.of(type)
                                .query(LoggedRequest.PATH.in("/a", "/c", "/e"))
                                .sort(LoggedRequest.PATH.asc()))
                        .documents());
        try (Stream<LoggedRequest> all = requests.stream(Search.of(type).query(Query.matchAll()))) {
            assertEquals(4, all.count());
        }
        assertEquals(1, requests.deleteBy(LoggedRequest.PATH.is("/c")));
        assertEquals(3, requests.count(Query.matchAll()));
    }

    @Test
    void refusesWhatItCannotDoBeforeSending() {
        DocumentType<LoggedRequest, String> type = type("", KEYWORD);
        DocumentOperations<LoggedRequest, String> requests = client.documents(type);
        LoggedRequest document = new LoggedRequest("1", NOW, "/a");
        List<Executable> refused = List.of(
                () -> requests.save(document),
                () -> requests.saveAll(List.of(document)),
                () -> requests.get("1"),
                () -> requests.get("1", "a"),
                () -> requests.getAll(List.of("1")),
                () -> requests.getAll(List.of("1"), "a"),
                () -> requests.exists("1"),
                () -> requests.exists("1", "a"),
                () -> requests.delete(document),
                () -> requests.deleteById("1"),
                () -> requests.deleteById("1", "a"),
                () -> requests.deleteAll(List.of("1")),
                () -> requests.bulk().deleteDocument(document));
        refused.forEach(operation -> assertThrows(UnsupportedOperationException.class, operation));
        assertFalse(indexes.exists(type));
    }

    @Test
    void takesFieldsAtOnceAndOtherChangesWithARollover() {
        DocumentType<LoggedRequest, String> first = type("", KEYWORD);
        indexes.ensure(first);
        client.documents(first).create(new LoggedRequest("1", NOW, "/a"));

        DocumentType<LoggedRequest, String> extended = type("", KEYWORD + ",\"status\":{\"type\":\"integer\"}");
        EnsureResult result = indexes.ensure(extended);
        assertEquals(Status.UPDATED, result.status());
        assertEquals(List.of("status"), result.addedFields());

        DocumentType<LoggedRequest, String> changed = type("\"number_of_shards\":2", "\"path\":{\"type\":\"text\"}");
        assertThrows(MappingConflictException.class, () -> indexes.ensure(changed));
        Rollover rollover = indexes.rollover(changed);
        assertTrue(rollover.oldIndex().endsWith("000001"), rollover.toString());
        assertTrue(rollover.newIndex().endsWith("000002"), rollover.toString());
        assertEquals(
                new EnsureResult(
                        Status.UNCHANGED,
                        List.of(rollover.oldIndex(), rollover.newIndex()),
                        List.of(),
                        List.of(),
                        List.of()),
                indexes.ensure(changed));
        // an id is unknown to the new index
        client.documents(changed).create(new LoggedRequest("1", NOW, "/b"));
        client.documents(changed).refresh();
        assertEquals(2, client.documents(changed).count(Query.matchAll()));
    }

    @Test
    @DisplayName("Is not made up as an index where it is missing, on Elasticsearch")
    @RequiresFeature(ServerFeature.DATA_STREAM_LIFECYCLE)
    void isNotMadeUpAsAnIndex() {
        DocumentType<LoggedRequest, String> type = type("", KEYWORD);
        LoggedRequest document = new LoggedRequest("1", NOW, "/a");
        ResponseException refused = assertThrows(
                ResponseException.class, () -> client.documents(type).create(document));
        assertEquals(404, refused.status(), refused.getMessage());
        CompletionException failed = assertThrows(
                CompletionException.class,
                () -> client.async().documents(type).create(document).join());
        assertInstanceOf(ResponseException.class, failed.getCause());
        BulkResult<LoggedRequest> bulk = client.documents(type).createAll(List.of(document));
        assertFalse(bulk.items().get(0).succeeded());
        assertFalse(indexes.exists(type));

        indexes.ensure(type);
        client.documents(type).create(document);
        assertTrue(client.documents(type)
                .createAll(List.of(new LoggedRequest("2", NOW, "/b")))
                .items()
                .get(0)
                .succeeded());
    }

    @Test
    void isNoIndexAndNoIndexIsOne() {
        DocumentType<LoggedRequest, String> stream = type("", KEYWORD);
        DocumentType<LoggedRequest, String> index = LoggedRequest.type(
                        name, "{\"mappings\":{\"properties\":{" + KEYWORD + "}}}")
                .notVersioned()
                .build();
        indexes.ensure(index);
        MappingConflictException refused = assertThrows(MappingConflictException.class, () -> indexes.ensure(stream));
        assertEquals(List.of(name + ": index -> data stream"), refused.differences());
        indexes.delete(index);

        indexes.ensure(stream);
        client.documents(stream).create(new LoggedRequest("1", NOW, "/a"));
        refused = assertThrows(MappingConflictException.class, () -> indexes.ensure(index));
        assertEquals(List.of(name + ": data stream -> index"), refused.differences());
    }

    @Test
    @DisplayName("Keeps its aliases, retention and routing on Elasticsearch")
    @RequiresFeature(ServerFeature.DATA_STREAM_LIFECYCLE)
    void keepsItsAliasesRetentionAndRoutingOnElasticsearch() {
        String mapping = "\"_routing\":{\"required\":true},\"properties\":{\"@timestamp\":{\"type\":\"date\"},"
                + "\"id\":{\"type\":\"keyword\"}," + KEYWORD + "}";
        DocumentType<LoggedRequest, String> first = onElasticsearch(mapping, "7d", "\"" + name + "-a\":{}");
        assertEquals(Status.CREATED, indexes.ensure(first).status());
        client.documents(first).create(new LoggedRequest("1", NOW, "/a"));
        assertThrows(
                IllegalArgumentException.class, () -> client.documents(first).create(new LoggedRequest("2", NOW, "")));
        assertEquals(Status.UNCHANGED, indexes.ensure(first).status());

        DocumentType<LoggedRequest, String> second = onElasticsearch(
                mapping, "30d", "\"" + name + "-a\":{},\"" + name + "-b\":{\"filter\":{\"term\":{\"path\":\"/a\"}}}");
        EnsureResult result = indexes.ensure(second);
        assertEquals(
                List.of(
                        "template " + name + ": lifecycle.data_retention: \"7d\" -> \"30d\"",
                        "template " + name + ": alias " + name + "-b: added",
                        "alias " + name + "-b: added"),
                result.changes());
        assertEquals(Status.UNCHANGED, indexes.ensure(second).status());
        assertTrue(indexes.validate(second).stream().allMatch(IndexDifference::isEmpty));
    }

    private DocumentType<LoggedRequest, String> onElasticsearch(String mapping, String retention, String aliases) {
        String template = "{\"index_patterns\":[\"" + name + "\"],"
                + "\"data_stream\":{\"hidden\":true,\"allow_custom_routing\":true},\"allow_auto_create\":true,"
                + "\"priority\":500,\"version\":1,\"template\":{\"mappings\":{" + mapping + "},"
                + "\"lifecycle\":{\"data_retention\":\"" + retention + "\"},\"aliases\":{" + aliases + "}}}";
        return LoggedRequest.type(name, template)
                .dataStream(name)
                .requiredRouting(LoggedRequest::path)
                .build();
    }

    private DocumentType<LoggedRequest, String> type(String settings, String properties) {
        String template = "{\"index_patterns\":[\"" + name + "\"],\"data_stream\":{},\"priority\":500,\"version\":1,"
                + "\"template\":{\"settings\":{\"index\":{" + settings + "}},\"mappings\":{\"dynamic\":\"strict\","
                + "\"properties\":{\"@timestamp\":{\"type\":\"date\"},\"id\":{\"type\":\"keyword\"}," + properties
                + "}}}}";
        return LoggedRequest.type(name, template).dataStream(name).build();
    }
}
