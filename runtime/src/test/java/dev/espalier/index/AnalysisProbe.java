package dev.espalier.index;

import dev.espalier.ArticleIndex;
import dev.espalier.ShardlessIndexes;
import dev.espalier.client.SearchClient;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a server what it takes as analysis. */
final class AnalysisProbe implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final SearchClient client;
    private final ShardlessIndexes indexes;

    AnalysisProbe(SearchCluster cluster) {
        this.client = ArticleIndex.connect(cluster);
        this.indexes = new ShardlessIndexes(client);
    }

    /** Whether a component can be used by its name. */
    boolean takes(AnalysisComponent component) {
        return takes(component.kind(), component.name());
    }

    boolean takes(ComponentKind kind, String name) {
        JsonTree text = JsonTree.of("Some text");
        JsonTree named = JsonTree.of(name);
        return switch (kind) {
            case ANALYZER -> analyze(Map.of("text", text, "analyzer", named));
            case TOKENIZER -> analyze(Map.of("text", text, "tokenizer", named));
            case TOKEN_FILTER, CHAR_FILTER ->
                analyze(Map.of(
                        "text", text, "tokenizer", JsonTree.of("standard"), kind.section(), array(List.of(name))));
            case NORMALIZER ->
                created(nested(
                                List.of("mappings", "properties", "code"),
                                new JsonObject(Map.of("type", JsonTree.of("keyword"), "normalizer", named))))
                        .isEmpty();
        };
    }

    /** Why an index cannot be created with a component, used by an analyzer; empty if it can. */
    Optional<String> definition(AnalysisComponent component, Map<String, Object> settings) {
        return created(analysis(Map.of(component, settings)));
    }

    /** Why indexes cannot be created with components, each used by an analyzer, in words. */
    List<String> refusals(Map<AnalysisComponent, Map<String, Object>> components) {
        // An index takes as long as any other, however many components it has.
        if (created(analysis(components)).isEmpty()) {
            return List.of();
        }
        List<String> refusals = new ArrayList<>();
        components.forEach((component, settings) -> definition(component, settings)
                .ifPresent(
                        reason -> refusals.add(component.kind().section() + " " + component.name() + ": " + reason)));
        return refusals.isEmpty() ? List.of("taken one by one, but refused together") : refusals;
    }

    private static JsonObject analysis(Map<AnalysisComponent, Map<String, Object>> components) {
        Map<String, Map<String, JsonTree>> sections = new TreeMap<>();
        components.forEach((component, settings) -> {
            String name = "probed_" + component.kind().section() + "_" + component.name();
            section(sections, component.kind().section()).put(name, component(component, settings));
            JsonTree standard = JsonTree.of("standard");
            JsonTree probed = array(List.of(name));
            Map<String, JsonTree> analyzers = section(sections, "analyzer");
            switch (component.kind()) {
                case TOKENIZER -> analyzers.put(name, new JsonObject(Map.of("tokenizer", JsonTree.of(name))));
                case TOKEN_FILTER ->
                    analyzers.put(name, new JsonObject(Map.of("tokenizer", standard, "filter", probed)));
                case CHAR_FILTER ->
                    analyzers.put(name, new JsonObject(Map.of("tokenizer", standard, "char_filter", probed)));
                default -> {
                    // used by none
                }
            }
        });
        Map<String, JsonTree> analysis = new LinkedHashMap<>();
        sections.forEach((section, members) -> analysis.put(section, new JsonObject(members)));
        return settings(analysis);
    }

    private static Map<String, JsonTree> section(Map<String, Map<String, JsonTree>> sections, String name) {
        return sections.computeIfAbsent(name, absent -> new TreeMap<>());
    }

    /** Whether a text can be analyzed with a component of these settings, which no index has to declare. */
    boolean analyzes(AnalysisComponent component, Map<String, Object> settings) {
        JsonObject probed = component(component, settings);
        Map<String, JsonTree> body = new LinkedHashMap<>();
        body.put("text", JsonTree.of("Some text"));
        body.put("tokenizer", JsonTree.of("standard"));
        body.put(
                component.kind().section(),
                component.kind() == ComponentKind.TOKENIZER ? probed : new JsonArray(List.of(probed)));
        return analyze(body);
    }

    /** Why an index cannot declare similarities, by their names; empty if it can. */
    Optional<String> similarities(Map<String, Map<String, Object>> similarities) {
        Map<String, JsonTree> declared = new LinkedHashMap<>();
        similarities.forEach((name, settings) -> {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            settings.forEach((setting, value) -> members.put(setting, json(value)));
            declared.put(name, new JsonObject(members));
        });
        return created(nested(List.of("settings", "similarity"), new JsonObject(declared)));
    }

    /** Whether a normalizer can use a component. */
    boolean normalizes(AnalysisComponent component, Map<String, Object> settings) {
        String section = component.kind().section();
        JsonObject normalizer =
                new JsonObject(Map.of("type", JsonTree.of("custom"), section, array(List.of("probed"))));
        return created(settings(Map.of(
                        section,
                        new JsonObject(Map.of("probed", component(component, settings))),
                        "normalizer",
                        new JsonObject(Map.of("normalizing", normalizer)))))
                .isEmpty();
    }

    /** Why the rules of synonyms cannot be parsed behind token filters, each in an analyzer; empty if they can. */
    Optional<String> synonymsBehind(Map<AnalysisComponent, Map<String, Object>> filters) {
        Map<String, JsonTree> declared = new LinkedHashMap<>();
        Map<String, JsonTree> analyzers = new LinkedHashMap<>();
        declared.put(
                "synonyms",
                new JsonObject(
                        Map.of("type", JsonTree.of("synonym"), "synonyms", array(List.of("automobile, limousine")))));
        filters.forEach((filter, settings) -> {
            String name = "probed_" + filter.name();
            declared.put(name, component(filter, settings));
            analyzers.put(
                    name,
                    new JsonObject(
                            Map.of("tokenizer", JsonTree.of("standard"), "filter", array(List.of(name, "synonyms")))));
        });
        return created(settings(Map.of("filter", new JsonObject(declared), "analyzer", new JsonObject(analyzers))));
    }

    @Override
    public void close() {
        indexes.close();
        client.close();
    }

    private static JsonObject component(AnalysisComponent component, Map<String, Object> settings) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("type", JsonTree.of(component.name()));
        settings.forEach((name, value) -> members.put(name, json(value)));
        return new JsonObject(members);
    }

    private static JsonTree json(Object value) {
        return value instanceof List<?> list
                ? array(list.stream().map(String::valueOf).toList())
                : JsonTree.of(String.valueOf(value));
    }

    private static JsonArray array(List<String> texts) {
        return new JsonArray(texts.stream().map(JsonTree::of).toList());
    }

    private static JsonObject nested(List<String> path, JsonObject inner) {
        return path.isEmpty()
                ? inner
                : new JsonObject(Map.of(path.get(0), nested(path.subList(1, path.size()), inner)));
    }

    private static JsonObject settings(Map<String, JsonTree> analysis) {
        Map<String, JsonTree> settings = new LinkedHashMap<>();
        settings.put("analysis", new JsonObject(analysis));
        settings.put("number_of_replicas", JsonTree.of(0));
        settings.put("max_ngram_diff", JsonTree.of(10));
        return new JsonObject(Map.of("settings", new JsonObject(settings)));
    }

    private boolean analyze(Map<String, JsonTree> body) {
        try {
            send(Request.of(HttpMethod.POST, RequestPath.of("_analyze")), new JsonObject(body));
            return true;
        } catch (ResponseException refused) {
            return false;
        }
    }

    private Optional<String> created(JsonObject body) {
        return indexes.create("analysis-probe-" + COUNTER.incrementAndGet(), body);
    }

    private void send(Request request, JsonObject body) {
        byte[] json = body.compact().getBytes(StandardCharsets.UTF_8);
        client.transport().execute(request.withBody(RequestBody.json(json)), ResponseReader.status());
    }
}
