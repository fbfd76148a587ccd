package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.testing.SearchCluster;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server with an empty index that has the fields of the corpus; its own parser judges searches. */
final class JudgingServer implements AutoCloseable {

    private static final String INDEX = "judging";

    /** What bodies of the corpus name besides the index itself. */
    private static final Map<String, String> OTHERS = Map.of(
            "lookup/_doc/7?routing=a", "{\"tags\":[\"java\"]}",
            "lookup/_doc/7", "{\"tags\":[\"java\"]}",
            "books/_doc/1", "{\"title\":\"a b c\"}",
            "other/_doc/1", "{\"title\":\"a b c\"}",
            "shapes/_doc/deu", "{\"location\":{\"type\":\"point\",\"coordinates\":[13,53]}}",
            "shapes/_doc/deu?routing=r", "{\"location\":{\"type\":\"point\",\"coordinates\":[13,53]}}");

    /** Enough to keep both sides busy. */
    private static final int IN_FLIGHT = 16;

    private static final Pattern UNKNOWN_TYPE = Pattern.compile("\\[\\w+] declared on field \\[(\\w+)]");

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final URI address;
    private final ServerRelease release;
    private final Set<String> missingFields = new TreeSet<>();

    JudgingServer(SearchCluster cluster) {
        this(
                cluster.address(0),
                ServerRelease.parse(cluster.kind().product().toLowerCase(Locale.ROOT) + ":" + cluster.version()));
    }

    JudgingServer(URI address, ServerRelease release) {
        this.address = address;
        this.release = release;
        create(new HashMap<>(Corpus.fields(release)));
        OTHERS.forEach((path, document) -> require(send("PUT", path, document)));
    }

    ServerRelease release() {
        return release;
    }

    /** The fields of the corpus whose types this server lacks, because it runs without the module that brings them. */
    Set<String> missingFields() {
        return missingFields;
    }

    /** The fields that this server has. */
    CorpusFields fields() {
        Map<String, JsonObject> fields = new HashMap<>(Corpus.fields(release));
        fields.keySet().removeAll(missingFields);
        return new CorpusFields(fields);
    }

    private void create(Map<String, JsonObject> fields) {
        JsonObject mappings = new JsonObject(Map.of("properties", new JsonObject(new HashMap<>(fields))));
        JsonObject settings =
                new JsonObject(Map.of("number_of_shards", JsonTree.of(1), "number_of_replicas", JsonTree.of(0)));
        HttpResponse<String> answer =
                send("PUT", INDEX, new JsonObject(Map.of("settings", settings, "mappings", mappings)).compact());
        Matcher unknown = UNKNOWN_TYPE.matcher(answer.body());
        if (answer.statusCode() == 400 && unknown.find() && fields.remove(unknown.group(1)) != null) {
            missingFields.add(unknown.group(1));
            create(fields);
        } else {
            require(answer);
        }
    }

    /** The verdicts, in the order of the searches. */
    List<Verdict> judge(List<String> searches) {
        List<Verdict> verdicts = new ArrayList<>();
        Deque<CompletableFuture<Verdict>> open = new ArrayDeque<>();
        for (String search : searches) {
            if (open.size() == IN_FLIGHT) {
                verdicts.add(open.remove().join());
            }
            open.add(judge(search));
        }
        open.forEach(verdict -> verdicts.add(verdict.join()));
        return verdicts;
    }

    /** Some searches, such as a script that is null, make Elasticsearch close the connection: each time, not by chance. */
    private CompletableFuture<Verdict> judge(String search) {
        return answer(search)
                .exceptionallyCompose(closed -> answer(search))
                .thenApply(answer -> Verdict.of(answer.statusCode(), answer.body()))
                .exceptionally(closed -> Verdict.CLOSED);
    }

    private CompletableFuture<HttpResponse<String>> answer(String search) {
        return http.sendAsync(request("POST", INDEX + "/_search", search), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String json) {
        return http.sendAsync(request(method, path, json), BodyHandlers.ofString())
                .join();
    }

    private HttpRequest request(String method, String path, String json) {
        return HttpRequest.newBuilder(address.resolve("/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        for (String index : List.of(INDEX, "books", "lookup", "other", "shapes")) {
            require(send("DELETE", index, ""));
        }
    }
}
