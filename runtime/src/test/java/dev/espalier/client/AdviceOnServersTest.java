package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.query.Query;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The usual errors say what to do next, in the words of whatever server they come from. */
@EverySearchServer
class AdviceOnServersTest {

    private static final RequestPath CLUSTER_SETTINGS = RequestPath.of("_cluster", "settings");

    @Test
    void tellsWhatToDo(SearchCluster cluster) throws IOException {
        int closedPort;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closedPort = socket.getLocalPort();
        }
        String unreachable = "http://127.0.0.1:" + closedPort;
        String noTls = "https://127.0.0.1:" + cluster.address(0).getPort();
        try (ArticleIndex index = ArticleIndex.createdOn(cluster)) {
            DocumentOperations<Article, String> articles = index.articles();
            articles.save(article("1"));
            articles.save(article("2"));
            articles.refresh();
            assertAll(
                    () -> missing(index),
                    () -> readOnly(index),
                    () -> mappings(index),
                    () -> conflicts(index),
                    () -> buckets(index),
                    () -> connect(unreachable, "check that the address is right, the node is up"),
                    () -> connect(noTls, "check that the node speaks https at that port"));
        }
    }

    private static void missing(ArticleIndex index) {
        DocumentOperations<Article, String> nowhere = index.client().documents(ArticleIndex.type("nowhere"));
        String advice = "create it from the document class with client.indexes().ensure(...)";
        assertAdvice(advice, () -> nowhere.get("1"));
        assertAdvice(advice, () -> nowhere.count(Query.matchAll()));
        assertAdvice(advice, () -> index.client().indexes().named("nowhere").refresh());
    }

    private static void readOnly(ArticleIndex index) {
        SearchClient client = index.client();
        String name = client.indexes()
                .named(index.type().index())
                .get()
                .keySet()
                .iterator()
                .next();
        for (Map.Entry<String, String> block : Map.of(
                        "read_only", "set index.blocks.read_only",
                        "read_only_allow_delete", "free or add disk space",
                        "write", "set index.blocks.write to null")
                .entrySet()) {
            String setting = "index.blocks." + block.getKey();
            client.indexes().named(name).putSettings(JsonValue.of(Map.of(setting, true)));
            try {
                assertAdvice(
                        block.getValue(),
                        () -> client.with(RequestOptions.none().withMaxRetries(0))
                                .documents(index.type())
                                .save(article("3")));
            } finally {
                client.indexes().named(name).putSettings(new RawJson("{\"" + setting + "\":null}"));
            }
        }
    }

    private static void mappings(ArticleIndex index) {
        SearchClient client = index.client();
        String name = index.type().index();
        assertAdvice(
                "create a new index with client.indexes().ensure(...) under another name and reindex into it",
                () -> client.indexes()
                        .named(name)
                        .putMapping(new RawJson("{\"properties\":{\"title\":{\"type\":\"long\"}}}")));
        assertAdvice(
                "compare the document with the mapping of the index",
                () -> client.execute(
                        Request.post(RequestPath.of(name, "_doc")), JsonValue.of(Map.of("words", "many"))));
    }

    private static void conflicts(ArticleIndex index) {
        SearchClient client = index.client();
        assertAdvice("use save or update to replace it", () -> index.articles().create(article("1")));
        assertAdvice(
                "read it again, apply the change to that",
                () -> client.execute(
                        Request.put(RequestPath.of(index.type().index(), "_doc", "1"))
                                .withParameter("if_seq_no", "1000")
                                .withParameter("if_primary_term", "1"),
                        JsonValue.of(Map.of())));
    }

    private static void buckets(ArticleIndex index) {
        SearchClient client = index.client();
        client.execute(
                Request.put(CLUSTER_SETTINGS), JsonValue.of(Map.of("transient", Map.of("search.max_buckets", 1))));
        try {
            assertAdvice(
                    "ask for fewer buckets",
                    () -> client.with(RequestOptions.none().withMaxRetries(0))
                            .execute(
                                    Request.post(RequestPath.of(index.type().index(), "_search")),
                                    new RawJson("{\"size\":0,\"aggs\":{\"ids\":{\"terms\":{\"field\":\"id\"}}}}")));
        } finally {
            client.execute(Request.put(CLUSTER_SETTINGS), new RawJson("{\"transient\":{\"search.max_buckets\":null}}"));
        }
    }

    private static void connect(String address, String advice) {
        try (SearchClient client = SearchClient.connect(address)) {
            assertAdvice(advice, client::info);
        }
    }

    private static void assertAdvice(String advice, Executable call) {
        String message = assertThrows(ClientException.class, call).getMessage();
        int at = message.indexOf(". What to do: ");
        assertTrue(at > 0 && message.indexOf(advice, at) > 0, message);
    }
}
