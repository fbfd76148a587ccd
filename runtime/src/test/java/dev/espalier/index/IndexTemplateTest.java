package dev.espalier.index;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.codec.JsonValue;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types with a template: the template on the server, and the indexes that are created from it. */
@EverySearchServer
class IndexTemplateTest {

    private static final String TEXT = "\"title\":{\"type\":\"text\"}";

    private ArticleIndex articles;
    private IndexAdmin indexes;
    private String name;

    @BeforeEach
    void connect(SearchCluster cluster) {
        articles = ArticleIndex.namedOn(cluster);
        indexes = articles.client().indexes();
        name = articles.type().index();
    }

    @AfterEach
    void delete() {
        indexes.delete(articles.type());
        indexes.deleteTemplate(type(500, "", TEXT));
        articles.close();
    }

    @Test
    void arePutBeforeTheFirstIndexIsCreatedFromThem() {
        DocumentType<Article, String> type =
                type(500, "\"refresh_interval\":\"30s\",\"number_of_replicas\":0,\"codec\":\"best_compression\"", TEXT);
        assertEquals(
                new EnsureResult(Status.CREATED, List.of(name + "-000001"), List.of(), List.of(), List.of()),
                indexes.ensure(type));
        assertTrue(get(RequestPath.of(name)).contains("\"codec\":\"best_compression\""));
        assertEquals(
                new EnsureResult(Status.UNCHANGED, List.of(name + "-000001"), List.of(), List.of(), List.of()),
                indexes.ensure(type));
        assertEquals(
                List.of("template " + name + ": as declared", name + "-000001: as declared"),
                indexes.validate(type).stream().map(IndexDifference::toString).toList());
    }

    @Test
    void makeLaterIndexesLikeTheFirst() {
        DocumentType<Article, String> type = ArticleIndex.builder(name, template(500, "", articleProperties()))
                .indexTemplate(name)
                .build();
        indexes.ensure(type);
        articles.client().documents(type).save(article("1"));
        assertEquals(new Rollover(name + "-000001", name + "-000002"), indexes.rollover(type));
        articles.client().documents(type).save(article("2"));
        articles.client().documents(type).refresh();
        assertEquals(2, articles.client().documents(type).count(Article_.id.exists()));
        EnsureResult result = indexes.ensure(type);
        assertEquals(Status.UNCHANGED, result.status());
        assertEquals(List.of(name + "-000001", name + "-000002"), result.indexes());
    }

    @Test
    void areReplacedWhereTheyDifferAndTheirIndexesExtended() {
        indexes.ensure(type(500, "\"number_of_shards\":1", TEXT + ",\"old\":{\"type\":\"keyword\"}"));
        DocumentType<Article, String> changed =
                type(501, "\"number_of_shards\":2", TEXT + ",\"tags\":{\"type\":\"keyword\"}");
        assertEquals(
                "template " + name + ":\n  what the next index is created from (4)\n"
                        + "    priority: 500 -> 501\n    tags: added as keyword\n    old: left out\n"
                        + "    index.number_of_shards: 1 -> 2",
                indexes.validate(changed).get(0).toString());
        EnsureResult result = indexes.ensure(changed);
        assertEquals(Status.UPDATED, result.status());
        assertEquals(List.of("tags"), result.addedFields());
        assertEquals(
                List.of(
                        "template " + name + ": priority: 500 -> 501",
                        "template " + name + ": tags: added as keyword",
                        "template " + name + ": old: left out",
                        "template " + name + ": index.number_of_shards: 1 -> 2",
                        "tags: added as keyword"),
                result.changes());
        assertEquals(List.of("index.number_of_shards: 1 -> 2 (with the next rollover)"), result.unapplied());
        assertEquals(Status.UNCHANGED, indexes.ensure(changed).status());
    }

    @Test
    void leaveWhatNoIndexTakesToARollover() {
        indexes.ensure(type(500, "", TEXT));
        DocumentType<Article, String> changed = type(500, "", "\"title\":{\"type\":\"keyword\"}");
        MappingConflictException refused = assertThrows(MappingConflictException.class, () -> indexes.ensure(changed));
        assertEquals(List.of("title: type text -> keyword"), refused.differences());
        assertTrue(refused.getMessage().contains("roll over"), refused.getMessage());
        assertEquals(
                List.of("title: type text -> keyword"),
                indexes.validate(changed).get(0).template());

        indexes.rollover(changed);
        EnsureResult result = indexes.ensure(changed);
        assertEquals(Status.UNCHANGED, result.status());
        assertEquals(2, result.indexes().size());
        assertTrue(indexes.validate(changed).stream().allMatch(IndexDifference::isEmpty));
    }

    @Test
    void areRefusedWhereAnotherOneCounts() {
        DocumentType<Article, String> type = type(500, "", TEXT);
        String other = "{\"index_patterns\":[\"" + name + "-0*\"],\"priority\":900,\"template\":{}}";
        RequestPath path = RequestPath.of("_index_template", name + "-other");
        articles.client()
                .transport()
                .execute(
                        Request.put(path).withBody(RequestBody.json(other.getBytes(StandardCharsets.UTF_8))),
                        ResponseReader.status());
        try {
            MappingConflictException refused = assertThrows(MappingConflictException.class, () -> indexes.ensure(type));
            assertTrue(refused.getMessage().contains("raise that of @IndexTemplate"), refused.getMessage());
            assertFalse(indexes.exists(type));
        } finally {
            articles.client().transport().execute(Request.delete(path), ResponseReader.status());
        }
        assertEquals(Status.CREATED, indexes.ensure(type).status());
    }

    @Test
    void arePutTogetherFromComponentTemplatesThatCountLess() {
        TemplateAdmin templates = indexes.templates();
        String component = name + "-component";
        DocumentType<Article, String> type = composed(component);
        // the component has to be there first
        ResponseException refused = assertThrows(ResponseException.class, () -> indexes.ensure(type));
        assertEquals(400, refused.status(), refused.getMessage());
        assertFalse(indexes.exists(type));

        templates.putComponentTemplate(component, JsonValue.parse("""
                {"template": {
                  "settings": {"index": {"codec": "best_compression", "refresh_interval": "7s"}},
                  "mappings": {"properties": {"owner": {"type": "keyword"}, "title": {"type": "keyword"}}},
                  "aliases": {"%s-owned": {}}}}""".formatted(name)));
        try {
            assertEquals(Status.CREATED, indexes.ensure(type).status());
            JsonValue index = JsonValue.parse(get(RequestPath.of(name))).get(name + "-000001");
            assertEquals(
                    "best_compression", index.at("settings", "index", "codec").asText(""));
            assertEquals(
                    "30s", index.at("settings", "index", "refresh_interval").asText(""));
            assertEquals(
                    "keyword",
                    index.at("mappings", "properties", "owner", "type").asText(""));
            assertEquals(
                    "text", index.at("mappings", "properties", "title", "type").asText(""));
            assertTrue(index.get("aliases").has(name + "-owned"), index.toString());
            // what the component adds is no difference
            assertEquals(Status.UNCHANGED, indexes.ensure(type).status());
            assertTrue(indexes.validate(type).stream().allMatch(IndexDifference::isEmpty));
            indexes.rollover(type);
            assertEquals(Status.UNCHANGED, indexes.ensure(type).status());
        } finally {
            indexes.delete(type);
            indexes.deleteTemplate(type);
            templates.deleteComponentTemplate(component);
        }
    }

    private DocumentType<Article, String> composed(String component) {
        String template = template(500, "\"refresh_interval\":\"30s\"", TEXT)
                .replaceFirst("\\{", "{\"composed_of\":[\"" + component + "\"],");
        return ArticleIndex.builder(name, template).indexTemplate(name).build();
    }

    @Test
    void areWhatARolloverNeeds() {
        assertThrows(IllegalArgumentException.class, () -> indexes.rollover(articles.type()));
    }

    private DocumentType<Article, String> type(int priority, String settings, String properties) {
        return ArticleIndex.builder(name, template(priority, settings, properties))
                .indexTemplate(name)
                .build();
    }

    private String template(int priority, String settings, String properties) {
        return "{\"index_patterns\":[\"" + name + "-*\"],\"priority\":" + priority + ",\"version\":1,"
                + "\"_meta\":{\"owner\":{\"b\":1,\"a\":true}},\"template\":{\"settings\":{\"index\":{" + settings
                + "}},\"mappings\":{\"dynamic\":\"strict\",\"properties\":{" + properties + "}},"
                + "\"aliases\":{\"" + name + "-all\":{\"routing\":\"one\"}}}}";
    }

    /** What the codec of articles writes. */
    private static String articleProperties() {
        String definition = IndexRequests.definition(Article_.DOCUMENT)
                .object("mappings")
                .object("properties")
                .compact();
        return definition.substring(1, definition.length() - 1);
    }

    private String get(RequestPath path) {
        return new String(
                articles.client().transport().execute(Request.get(path), ResponseReader.bytes()),
                StandardCharsets.UTF_8);
    }
}
