package dev.espalier.conformance.mapping;

import dev.espalier.ArticleIndex;
import dev.espalier.ShardlessIndexes;
import dev.espalier.client.SearchClient;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Asks a server which mappings it takes. The indexes that come into being are removed in the end. */
final class MappingProbe implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final JsonObject SETTINGS = Json.object("""
            {'number_of_shards': 1, 'number_of_replicas': 0, 'mapping.total_fields.limit': 5000,
             'mapping.nested_fields.limit': 500}""");

    private final SearchClient client;
    private final SearchServerKind kind;
    private final ShardlessIndexes definitions;
    private final List<String> indexes = new ArrayList<>();

    MappingProbe(SearchCluster cluster) {
        this.client = ArticleIndex.connect(cluster);
        this.definitions = new ShardlessIndexes(client);
        this.kind = cluster.kind();
    }

    /** What a build for this server is for. */
    ServerRelease release() {
        return ServerRelease.parse(kind.product().toLowerCase(Locale.ROOT) + ":" + kind.version());
    }

    Dialect dialect() {
        return release().dialect();
    }

    FieldExamples examples(FieldType type) {
        return new FieldExamples(type, release());
    }

    SearchServerKind kind() {
        return kind;
    }

    /** A name that no index has. */
    static String newName() {
        return "mapping-" + COUNTER.incrementAndGet();
    }

    /** Creates an index of a new name, for documents. */
    String created(JsonObject mappings) {
        String index = newName();
        require(create(index, SETTINGS, mappings), mappings);
        return index;
    }

    /** Why the server does not create an index with settings, for documents; empty if it does. */
    Optional<String> create(String index, JsonObject settings, JsonObject mappings) {
        Optional<String> refusal = refusal(Request.put(RequestPath.of(index)), definition(settings, mappings));
        if (refusal.isEmpty()) {
            indexes.add(index);
        }
        return refusal;
    }

    /** The source of a document, as the server gives it back. */
    JsonObject source(String index, String id) {
        return send(Request.of(HttpMethod.GET, RequestPath.of(index, "_doc", id)))
                .object("_source");
    }

    /** Creates an index of a new name, without a shard that would take documents. */
    String defined(JsonObject mappings) {
        String index = newName();
        require(define(index, mappings), mappings);
        return index;
    }

    private static void require(Optional<String> refusal, JsonObject mappings) {
        refusal.ifPresent(message -> {
            throw new AssertionError(message + " for " + mappings.compact());
        });
    }

    /** Why the server does not create an index, without shards; empty if it does. */
    Optional<String> define(String index, JsonObject mappings) {
        return define(index, SETTINGS, mappings);
    }

    /** Why the server does not create an index with settings, but without shards; empty if it does. */
    Optional<String> define(String index, JsonObject settings, JsonObject mappings) {
        return definitions.create(index, definition(settings, mappings));
    }

    private static JsonObject definition(JsonObject settings, JsonObject mappings) {
        return new JsonObject(Map.of("settings", settings, "mappings", mappings));
    }

    /** Why an index does not take fields; empty if it does. */
    Optional<String> put(String index, JsonObject mappings) {
        return refusal(Request.put(RequestPath.of(index, "_mapping")), mappings);
    }

    /** Which of the mappings new indexes take. */
    Set<String> taken(Map<String, JsonObject> mappings) {
        return mappings.entrySet().stream()
                .filter(mapping -> define(newName(), mapping.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which of the mappings an index takes; all are asked at once. */
    Set<String> taken(String index, Map<String, JsonObject> mappings) {
        return mappings.entrySet().parallelStream()
                .filter(mapping -> put(index, mapping.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The mapping that an index has. */
    JsonObject mapping(String index) {
        return send(Request.of(HttpMethod.GET, RequestPath.of(index, "_mapping")))
                .object(index)
                .object("mappings");
    }

    /** Why a document is not stored; empty if it is, and found by the next search. */
    Optional<String> store(String index, String id, JsonObject document) {
        return refusal(Request.put(RequestPath.of(index, "_doc", id)).withParameter("refresh", "true"), document);
    }

    /** The answers to several searches in one index, errors included. */
    List<JsonObject> search(String index, List<JsonObject> searches) {
        StringBuilder lines = new StringBuilder();
        searches.forEach(search -> lines.append("{}\n").append(search.compact()).append('\n'));
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        JsonTree responses = send(Request.of(HttpMethod.POST, RequestPath.of(index, "_msearch"))
                        .withBody(RequestBody.json(body)))
                .get("responses");
        return Json.objects(responses);
    }

    @Override
    public void close() {
        definitions.close();
        indexes.forEach(
                index -> client.transport().execute(Request.delete(RequestPath.of(index)), ResponseReader.status()));
        client.close();
    }

    private JsonObject send(Request request) {
        byte[] answer = client.transport().execute(request, ResponseReader.bytes());
        return (JsonObject) JsonTree.parse(new String(answer, StandardCharsets.UTF_8));
    }

    private Optional<String> refusal(Request request, JsonObject body) {
        byte[] json = body.compact().getBytes(StandardCharsets.UTF_8);
        try {
            client.transport().execute(request.withBody(RequestBody.json(json)), ResponseReader.status());
            return Optional.empty();
        } catch (ResponseException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
