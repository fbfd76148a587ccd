package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.query.Query;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is agreed on is what servers answer in, and what they refuse is said to them in another way. */
@EverySearchServer
class NegotiationOnServersTest {

    @Test
    void answersInTheFormOfItsMajorVersion(SearchCluster cluster) {
        try (ArticleIndex index = ArticleIndex.createdOn(cluster);
                SearchClient client = builder(cluster).build()) {
            assertUsable(index, client);
            String json = "application/vnd.elasticsearch+json;compatible-with=";
            assertEquals(
                    switch (cluster.kind()) {
                        case OPENSEARCH_2, OPENSEARCH_3 -> "application/json; charset=UTF-8";
                        case ELASTICSEARCH_8 -> json + "8";
                        case ELASTICSEARCH_9 -> json + "9";
                    },
                    contentType(client));
        }
    }

    /** As it is after nodes were exchanged, or when they are not what they were said to be. */
    @Test
    void isSpokenToInAnotherWayWhenItRefusesAVersion(SearchCluster cluster) {
        try (ArticleIndex index = ArticleIndex.createdOn(cluster);
                SearchClient bulk = wrong(cluster);
                SearchClient search = wrong(cluster);
                SearchClient get = wrong(cluster);
                SearchClient head = wrong(cluster)) {
            assertUsable(index, bulk);
            assertEquals(
                    3,
                    search.async()
                            .documents(index.type())
                            .count(Query.matchAll())
                            .join());
            assertTrue(get.documents(index.type()).get("1").isPresent());
            assertTrue(head.documents(index.type()).exists("1"));
            for (SearchClient client : List.of(bulk, search, get, head)) {
                assertFalse(contentType(client).contains("compatible-with"));
            }
        }
    }

    private static SearchClient wrong(SearchCluster cluster) {
        return builder(cluster)
                .server(ServerInfo.of(Distribution.ELASTICSEARCH, "10.0.0"))
                .build();
    }

    private static SearchClientBuilder builder(SearchCluster cluster) {
        return SearchClient.builder()
                .nodes(cluster.addresses().stream().map(Object::toString).toArray(String[]::new))
                .negotiateCompatibility();
    }

    private static void assertUsable(ArticleIndex index, SearchClient client) {
        DocumentOperations<Article, String> articles = client.documents(index.type());
        articles.saveAll(List.of(article("1"), article("2"))).orThrow();
        articles.refresh();
        assertEquals(2, articles.count(Query.matchAll()));
        assertTrue(articles.get("1").isPresent());
        client.async()
                .documents(index.type())
                .saveAll(List.of(article("3")))
                .join()
                .orThrow();
        articles.refresh();
    }

    private static String contentType(SearchClient client) {
        return Objects.requireNonNull(
                client.transport().execute(Request.get(RequestPath.of()), response -> response.contentType()));
    }
}
