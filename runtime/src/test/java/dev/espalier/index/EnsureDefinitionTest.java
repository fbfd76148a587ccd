package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.codec.RawJson;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ensure} does with settings, analysis and aliases. */
@EverySearchServer
class EnsureDefinitionTest {

    private static final String MAPPINGS = """
            "mappings":{"dynamic":"strict","properties":{
                "id":{"type":"keyword"},"title":{"type":"text","analyzer":"titles"}}}""";

    private static final String ANALYSIS = """
            "analysis":{"analyzer":{"titles":{"type":"custom","tokenizer":"standard","filter":["lowercase"],
                "position_increment_gap":10}}}""";

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
    void createsWithSettingsAnalysisAndAliases() {
        DocumentType<Article, String> type = type(
                "\"refresh_interval\":\"60s\",\"sort\":{\"field\":[\"id\"],\"order\":[\"desc\"]}," + ANALYSIS,
                alias("errors", "{\"filter\":{\"term\":{\"id\":\"1\"}},\"routing\":\"one\",\"is_hidden\":true}"));
        assertEquals(Status.CREATED, indexes.ensure(type).status());
        assertEquals(
                new EnsureResult(Status.UNCHANGED, List.of(name + "-000001"), List.of(), List.of(), List.of()),
                indexes.ensure(type));
        String created = get();
        assertTrue(created.contains("\"refresh_interval\":\"60s\""), created);
        assertTrue(created.contains("\"sort\":{\"field\":[\"id\"],\"order\":[\"desc\"]}"), created);
        assertTrue(created.contains("\"" + name + "\":{\"is_write_index\":true}"), created);
        assertTrue(created.contains("\"search_routing\":\"one\""), created);
        assertTrue(created.contains("\"is_hidden\":true"), created);
    }

    @Test
    void tellsSettingsThatDifferAndLeavesThemAlone() {
        indexes.ensure(type("\"refresh_interval\":\"60s\"," + ANALYSIS, ""));
        EnsureResult result = indexes.ensure(type(
                "\"refresh_interval\":\"1m\",\"max_result_window\":500,\"codec\":\"best_compression\","
                        + "\"number_of_shards\":2," + ANALYSIS,
                ""));
        assertEquals(Status.UNCHANGED, result.status());
        assertEquals(
                List.of(
                        "index.max_result_window: 10000 -> 500 (applied live)",
                        "index.codec: default -> best_compression (needs a closed index)",
                        "index.number_of_shards: 1 -> 2 (needs a new index)"),
                result.unapplied());
        assertTrue(!get().contains("max_result_window"));
    }

    @Test
    void addsAliasesThatTheIndexLacks() {
        indexes.ensure(type(ANALYSIS, ""));
        DocumentType<Article, String> more = type(ANALYSIS, alias("errors", "{\"filter\":{\"term\":{\"id\":\"1\"}}}"));
        EnsureResult result = indexes.ensure(more);
        assertEquals(Status.UPDATED, result.status());
        assertEquals(List.of("alias " + name + "-errors: added"), result.changes());
        assertEquals(Status.UNCHANGED, indexes.ensure(more).status());
    }

    @Test
    void tellsAliasesThatDifferAndLeavesThemAlone() {
        String filter = "{\"filter\":{\"term\":{\"id\":\"1\"}}}";
        indexes.ensure(type(ANALYSIS, alias("errors", filter)));
        assertEquals(
                List.of("alias " + name + "-errors: " + filter + " -> {\"is_hidden\":true}"),
                indexes.ensure(type(ANALYSIS, alias("errors", "{\"is_hidden\":true}")))
                        .unapplied());
        EnsureResult result = indexes.ensure(type(ANALYSIS, alias("errors", "{\"filter\":{\"term\":{\"id\":\"2\"}}}")));
        assertEquals(Status.UNCHANGED, result.status());
        assertEquals(
                List.of("alias " + name + "-errors: {\"filter\":{\"term\":{\"id\":\"1\"}}}"
                        + " -> {\"filter\":{\"term\":{\"id\":\"2\"}}}"),
                result.unapplied());
    }

    @Test
    void refusesAnalysisThatTheIndexLacksOrHasOtherwise() {
        indexes.ensure(type(ANALYSIS, ""));
        DocumentType<Article, String> other = type(
                "\"analysis\":{\"analyzer\":{"
                        + "\"titles\":{\"type\":\"custom\",\"tokenizer\":\"whitespace\"},"
                        + "\"words\":{\"type\":\"custom\",\"tokenizer\":\"standard\"}}}",
                alias("errors", "{}"));
        MappingConflictException e = assertThrows(MappingConflictException.class, () -> indexes.ensure(other));
        assertEquals(2, e.differences().size(), e.getMessage());
        assertTrue(e.differences().get(0).startsWith("analyzer titles: {"), e.getMessage());
        assertEquals("analyzer words: missing", e.differences().get(1));
        assertTrue(!get().contains("errors"));
    }

    /** What the message says to do with other analysis, done by hand. */
    @Test
    void isAsDeclaredOnceAClosedIndexHasTakenTheAnalysis() {
        indexes.ensure(type(ANALYSIS, ""));
        DocumentType<Article, String> folding =
                type(ANALYSIS.replace("\"lowercase\"", "\"lowercase\",\"asciifolding\""), "");
        IndexDifference before = indexes.validate(folding).get(0);
        assertTrue(before.isBreaking());
        assertTrue(
                before.toString().contains("analysis, which needs a closed index (1)\n    analyzer titles: {"),
                before.toString());
        assertThrows(MappingConflictException.class, () -> indexes.ensure(folding));

        NamedIndex closed = indexes.named(name + "-000001");
        closed.close();
        closed.putSettings(new RawJson(
                "{\"analysis\":{\"analyzer\":{\"titles\":{\"filter\":[\"lowercase\",\"asciifolding\"]}}}}"));
        closed.open();

        IndexDifference after = indexes.validate(folding).get(0);
        assertTrue(after.isEmpty(), after.toString());
        assertEquals(name + "-000001: as declared", after.toString());
        assertEquals(Status.UNCHANGED, indexes.ensure(folding).status());
    }

    private String alias(String suffix, String definition) {
        return ",\"aliases\":{\"" + name + "-" + suffix + "\":" + definition + "}";
    }

    private DocumentType<Article, String> type(String settings, String aliases) {
        String definition = "{\"settings\":{\"index\":{" + settings + "}}," + MAPPINGS + aliases + "}";
        return ArticleIndex.builder(name, definition).build();
    }

    private String get() {
        byte[] answer = index.client().transport().execute(Request.get(RequestPath.of(name)), ResponseReader.bytes());
        return new String(answer, StandardCharsets.UTF_8);
    }
}
