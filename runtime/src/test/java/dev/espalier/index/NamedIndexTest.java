package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes, aliases, templates and data streams by name. */
@EverySearchServer
class NamedIndexTest {

    private SearchClient client;
    private IndexAdmin indexes;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        indexes = client.indexes();
    }

    @AfterEach
    void delete() {
        indexes.named("named-000001").delete();
        indexes.named("named-000002").delete();
        client.close();
    }

    @Test
    void livesFromCreationToDeletion() {
        NamedIndex index = indexes.named("named-000001");
        assertFalse(index.exists());
        assertEquals(Map.of(), index.get());
        assertEquals(Map.of(), index.mappings());
        assertThrows(NotFoundException.class, index::refresh);

        assertTrue(index.create(new RawJson("""
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
                 "mappings": {"properties": {"title": {"type": "text", "analyzer": "english"}}}}""")));
        assertFalse(index.create());
        assertTrue(index.exists());

        index.putMapping(JsonValue.of(Map.of("properties", Map.of("tags", Map.of("type", "keyword")))));
        assertEquals(
                Set.of("title", "tags"),
                index.mappings().get("named-000001").get("properties").members().keySet());

        index.putSettings(new RawJson("{\"index\": {\"refresh_interval\": \"30s\"}}"));
        assertEquals(
                "30s",
                index.settings()
                        .get("named-000001")
                        .at("index", "refresh_interval")
                        .asText(""));
        IndexDefinition definition = index.get().get("named-000001");
        assertEquals(1, definition.settings().at("index", "number_of_shards").asLong(0));
        assertEquals(
                "keyword",
                definition.mappings().at("properties", "tags", "type").asText(""));
        assertEquals(Map.of(), definition.aliases().members());

        ShardsResult one = new ShardsResult(1, 1, 0);
        assertEquals(one, index.refresh());
        assertEquals(one, index.flush());
        assertEquals(one, index.forceMerge(1, Duration.ofSeconds(30)));

        index.close();
        assertThrows(
                ResponseException.class, () -> client.execute(Request.get(RequestPath.of(index.name(), "_count"))));
        index.open();

        assertTrue(index.delete());
        assertFalse(index.delete());
    }

    @Test
    void analyzes() {
        NamedIndex index = indexes.named("named-000001");
        index.create(new RawJson("""
                {"mappings": {"properties": {"title": {"type": "text", "analyzer": "english"}}},
                 "settings": {"analysis": {"normalizer": {"lower": {"filter": ["lowercase"]}}}}}"""));
        List<AnalyzedToken> pears = List.of(
                new AnalyzedToken("prune", 0, 0, 5, "<ALPHANUM>"), new AnalyzedToken("pear", 2, 10, 15, "<ALPHANUM>"));
        assertEquals(pears, index.analyze(TextAnalysis.field("title"), "Prune the pears"));
        assertEquals(pears, indexes.analyze(TextAnalysis.analyzer("english"), "Prune the pears"));
        assertEquals(
                List.of("prune", "the"),
                indexes.analyze(TextAnalysis.tokenizer("whitespace", "lowercase"), "Prune THE").stream()
                        .map(AnalyzedToken::text)
                        .toList());
        assertEquals(
                List.of("a b"),
                index.analyze(TextAnalysis.normalizer("lower"), "A b").stream()
                        .map(AnalyzedToken::text)
                        .toList());
    }

    @Test
    void movesAliasesInOneMoment() {
        indexes.named("named-000001").create();
        indexes.named("named-000002").create();
        AliasAdmin aliases = indexes.aliases();
        assertEquals(Map.of(), aliases.get("named"));
        aliases.update(AliasAction.add("named", "named-000001")
                .writeIndex()
                .hidden()
                .routing("7")
                .filter(new RawJson("{\"term\":{\"tags\":\"a\"}}")));
        JsonValue first = aliases.get("named").get("named-000001");
        assertTrue(first.get("is_write_index").asBoolean(false));
        assertTrue(first.get("is_hidden").asBoolean(false));
        assertEquals("7", first.get("search_routing").asText(""));
        assertEquals("{\"tags\":\"a\"}", first.at("filter", "term").toString());

        AliasAction[] impossible = {
            AliasAction.remove("named", "named-000001"), AliasAction.add("named", "named-000003")
        };
        assertThrows(NotFoundException.class, () -> aliases.update(impossible));
        assertEquals(Set.of("named-000001"), aliases.get("named").keySet());

        aliases.update(AliasAction.remove("named", "named-000001"), AliasAction.add("named", "named-000002"));
        assertEquals(Set.of("named-000002"), aliases.get("named").keySet());
        assertEquals(Set.of("named-000002"), indexes.named("named").get().keySet());

        aliases.update(AliasAction.deleteIndex("named-000001"), AliasAction.add("named-000001", "named-000002"));
        assertEquals(Set.of("named-000002"), indexes.named("named-000001").get().keySet());
        aliases.update(AliasAction.remove("named-000001", "named-000002"));
    }

    @Test
    void rollsOverWhenItIsTime() {
        indexes.named("named-000001").create(new RawJson("{\"aliases\":{\"named\":{\"is_write_index\":true}}}"));
        NamedIndex alias = indexes.named("named");
        Rollover early = alias.rollover(RolloverConditions.always()
                .maxAge(Duration.ofDays(7))
                .maxDocuments(5)
                .maxBytes(1_000_000));
        assertEquals(
                new Rollover(
                        "named-000001",
                        "named-000002",
                        false,
                        Map.of("[max_age: 7d]", false, "[max_docs: 5]", false, "[max_size: 976.5kb]", false)),
                early);
        assertEquals(
                new Rollover("named-000001", "named-000002", true, Map.of()),
                alias.rollover(RolloverConditions.always()));
        assertTrue(indexes.named("named-000002").exists());
    }

    @Test
    void keepsTemplates() {
        TemplateAdmin templates = indexes.templates();
        templates.putComponentTemplate(
                "parted-part", new RawJson("{\"template\":{\"settings\":{\"number_of_shards\":1}}}"));
        templates.putIndexTemplate("parted-whole", new RawJson("""
                {"index_patterns": ["parted-*"], "composed_of": ["parted-part"], "priority": 7,
                 "template": {"mappings": {"properties": {"a": {"type": "keyword"}}}}}"""));
        try {
            assertEquals(
                    1,
                    templates
                            .componentTemplate("parted-part")
                            .orElseThrow()
                            .at("template", "settings", "index", "number_of_shards")
                            .asLong(0));
            assertEquals(
                    7,
                    templates
                            .indexTemplate("parted-whole")
                            .orElseThrow()
                            .get("priority")
                            .asLong(0));
            assertEquals(
                    "keyword",
                    templates
                            .simulate("parted-1")
                            .at("template", "mappings", "properties", "a", "type")
                            .asText(""));
        } finally {
            assertTrue(templates.deleteIndexTemplate("parted-whole"));
            assertTrue(templates.deleteComponentTemplate("parted-part"));
        }
        assertFalse(templates.deleteIndexTemplate("parted-whole"));
        assertEquals(Optional.empty(), templates.indexTemplate("parted-whole"));
        assertEquals(Optional.empty(), templates.componentTemplate("parted-part"));
    }

    @Test
    @RequiresFeature(ServerFeature.DATA_STREAM_ENDPOINTS)
    void keepsDataStreams() {
        indexes.templates()
                .putIndexTemplate(
                        "named-stream",
                        new RawJson("{\"index_patterns\":[\"named-stream\"],\"priority\":7,\"data_stream\":{}}"));
        DataStreamAdmin streams = indexes.dataStreams();
        try {
            assertEquals(Optional.empty(), streams.get("named-stream"));
            assertTrue(streams.create("named-stream"));
            assertFalse(streams.create("named-stream"));
            DataStreamInfo stream = streams.get("named-stream").orElseThrow();
            assertEquals("@timestamp", stream.timestampField());
            assertEquals(List.of(".ds-named-stream-000001"), stream.indexes());
            assertEquals(1, stream.generation());
            assertEquals("named-stream", stream.template());
            assertTrue(streams.list().contains(stream));
            assertTrue(indexes.named("named-stream")
                    .rollover(RolloverConditions.always())
                    .rolledOver());
        } finally {
            boolean deleted = streams.delete("named-stream");
            indexes.templates().deleteIndexTemplate("named-stream");
            assertTrue(deleted);
        }
        assertFalse(streams.delete("named-stream"));
    }
}
