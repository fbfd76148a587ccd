package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.search.Search;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.UnknownServerException;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.error.ResponseException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes of two versions answer one client. */
class RollingUpgradeTest {

    private static final Function<Received, Answer> OLD = MixedCluster.node("8.19.13", 7, 8);
    private static final Function<Received, Answer> NEW = MixedCluster.node("9.4.3", 8, 9);

    @Test
    void theOldestVersionCountsWhicheverNodeIsAskedFirst() {
        try (StubServer old = new StubServer(OLD);
                StubServer upgraded = new StubServer(NEW);
                SearchClient oldFirst = MixedCluster.builder(old, upgraded).build();
                SearchClient newFirst = MixedCluster.builder(upgraded, old).build()) {
            assertEquals("8.19.13", oldFirst.info().version().toString());
            assertEquals("8.19.13", newFirst.info().version().toString());
            assertFalse(newFirst.supports(ServerFeature.VECTORS_LEFT_OUT_OF_SOURCE));
            assertTrue(newFirst.supports(ServerFeature.POINT_IN_TIME));
        }
    }

    @ParameterizedTest(name = "compatibleWith({0})")
    @CsvSource({"0", "8"})
    void whatIsSentIsUnderstoodByBoth(int compatibleWith) {
        try (StubServer old = new StubServer(OLD);
                StubServer upgraded = new StubServer(NEW);
                SearchClient client = compatibleWith == 0
                        ? MixedCluster.builder(old, upgraded).build()
                        : CompatibilityTest.compatible(compatibleWith, old, upgraded)) {
            DocumentOperations<?, String> articles = client.documents(Article_.DOCUMENT);
            for (int i = 0; i < 4; i++) {
                assertEquals(1, articles.count(Article_.tags.is("a")));
                assertTrue(articles.get("1").isPresent());
            }
            assertEquals(
                    0,
                    client.documents(Article_.DOCUMENT).stream(Search.of(Article_.DOCUMENT))
                            .count());
            assertTrue(old.received().size() > 3, "both nodes were used");
            assertTrue(upgraded.received().size() > 3, "both nodes were used");
        }
    }

    @Test
    void aVersionThatOnlyTheNewNodesKnowIsExplainedByTheOldOne() {
        try (StubServer old = new StubServer(OLD);
                StubServer upgraded = new StubServer(NEW);
                SearchClient client = CompatibilityTest.compatible(9, upgraded, old)) {
            DocumentOperations<?, String> articles = client.documents(Article_.DOCUMENT);
            assertEquals(1, articles.count(Article_.tags.is("a")));
            UnsupportedByServerException e =
                    assertThrows(UnsupportedByServerException.class, () -> articles.count(Article_.tags.is("a")));
            assertEquals("8.19.13", e.server().version().toString());
        }
    }

    @Test
    void aVersionThatTheNewNodesHaveDroppedIsExplainedByThem() {
        try (StubServer old = new StubServer(OLD);
                StubServer upgraded = new StubServer(NEW);
                SearchClient client = CompatibilityTest.compatible(7, old, upgraded)) {
            DocumentOperations<?, String> articles = client.documents(Article_.DOCUMENT);
            assertEquals(1, articles.count(Article_.tags.is("a")));
            ResponseException e = assertThrows(ResponseException.class, () -> articles.count(Article_.tags.is("a")));
            assertEquals("media_type_header_exception", e.errorType());
        }
    }

    @Test
    void aNodeThatIsDownIsDoneWithout() {
        StubServer down = new StubServer(OLD);
        down.close();
        try (StubServer upgraded = new StubServer(NEW);
                SearchClient client = MixedCluster.builder(upgraded, down).build()) {
            assertEquals("9.4.3", client.info().version().toString());
        }
    }

    @Test
    void nodesOfTwoFamiliesAreNoCluster() {
        String openSearch = "{\"version\":{\"number\":\"2.19.5\",\"distribution\":\"opensearch\"}}";
        try (StubServer one = new StubServer(NEW);
                StubServer other = new StubServer(request -> new Answer(200, openSearch));
                SearchClient client = MixedCluster.builder(one, other).build()) {
            UnknownServerException e = assertThrows(UnknownServerException.class, client::info);
            assertEquals(
                    "The nodes of this client are of two families, Elasticsearch 9.4.3 (cluster c) and OpenSearch"
                            + " 2.19.5; give it the nodes of one cluster only",
                    e.getMessage());
        }
    }

    @Test
    void aCallThatTheOldestCannotAnswerIsRefusedBeforeItIsSent() {
        try (StubServer old = new StubServer(MixedCluster.node("7.9.3"));
                StubServer upgraded = new StubServer(MixedCluster.node("7.10.2"));
                SearchClient client = MixedCluster.builder(upgraded, old).build()) {
            UnsupportedByServerException e = assertThrows(
                    UnsupportedByServerException.class,
                    () -> client.documents(Article_.DOCUMENT).stream(Search.of(Article_.DOCUMENT))
                            .count());
            assertTrue(
                    e.getMessage()
                            .startsWith("Reading every match of articles needs a point in time, which"
                                    + " Elasticsearch 7.9.3 (cluster c) does not have; nothing was sent"),
                    e.getMessage());
            List<String> asked =
                    upgraded.received().stream().map(Received::toString).toList();
            assertEquals(List.of("GET /"), asked);
        }
    }
}
