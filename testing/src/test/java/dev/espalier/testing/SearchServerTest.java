package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What JUnit is told by the annotations: whom a cluster is for, and when there is none. */
@Tag("same-on-every-jdk")
class SearchServerTest {

    /** What the tests below have been given, by where they were given it. */
    private static final Map<String, SearchCluster> GIVEN = new ConcurrentHashMap<>();

    private final Leftovers leftovers = new Leftovers();
    private final @Nullable String chosen = System.getProperty(ChosenServers.PROPERTY);

    @BeforeEach
    void forget() {
        GIVEN.clear();
        // Whatever this run is limited to, those within it are not.
        System.setProperty(ChosenServers.PROPERTY, "");
    }

    @AfterEach
    void restore() {
        if (chosen == null) {
            System.clearProperty(ChosenServers.PROPERTY);
        } else {
            System.setProperty(ChosenServers.PROPERTY, chosen);
        }
    }

    @Test
    void classesShareOneClusterUntilTheEndOfTheRun() {
        TestExecutionSummary summary = run(FirstSharing.class, SecondSharing.class);

        assertEquals(3, summary.getTestsSucceededCount());
        assertEquals(List.of(), summary.getFailures());
        assertEquals(
                1, addresses("constructor", "method", "nested", "parameter").size());
        leftovers.assertNone();
    }

    @Test
    void aClassOrAParameterMayHaveAClusterOfItsOwn() {
        TestExecutionSummary summary = run(Owning.class);

        assertEquals(3, summary.getTestsSucceededCount());
        assertEquals(List.of(), summary.getFailures());
        assertEquals(1, addresses("own, first", "own, second").size());
        assertEquals(2, addresses("own, first", "own parameter").size());
        leftovers.assertNone();
    }

    @Test
    void eachRepetitionOfAClassMayHaveAClusterOfItsOwn() {
        TestExecutionSummary summary = run(OwningOnEveryServer.class);

        assertEquals(4, summary.getTestsSucceededCount());
        assertEquals(List.of(), summary.getFailures());
        assertEquals(2, GIVEN.size(), "one for both tests of a repetition");
        GIVEN.values().forEach(cluster -> assertFalse(cluster.isRunning(0)));
        leftovers.assertNone();
    }

    @Test
    void testsAreSkippedWithTheReasonIfTheServerLacksAFeature() {
        assertEquals(List.of("OpenSearch 2.19.5 lacks DENSE_VECTOR"), reasonsOfSkipping(RequiringAVector.class));
        assertEquals(List.of("OpenSearch 2.19.5 lacks DENSE_VECTOR"), reasonsOfSkipping(BeforeEachWithAFeature.class));
        assertEquals(List.of("OpenSearch 3.8.0 lacks SECURITY"), reasonsOfSkipping(Secured.class));
    }

    @Test
    void testsAreSkippedWithTheReasonIfTheServerCannotRunHere() {
        String home = "espalier.testing.elasticsearch.8.home";
        System.setProperty(home, "nowhere");
        try {
            String expected =
                    "Elasticsearch 8.19.13 is not available here: the folder nowhere, which the system property " + home
                            + " names, has no lib/elasticsearch-8.*.jar";
            assertEquals(List.of(expected), reasonsOfSkipping(OnElasticsearch.class));
            assertEquals(List.of(expected), reasonsOfSkipping(OnAParameter.class));
            for (Class<?> type : List.of(
                    OnAConstructor.class, BeforeEachTest.class, BeforeAllTests.class, InheritingBeforeEach.class)) {
                RecordedRun run = RecordedRun.of(type);
                assertEquals(List.of(expected), run.reasonsOfSkipping(), type.getSimpleName());
                assertEquals(0, run.started(), type.getSimpleName());
            }
            RecordedRun onEvery = RecordedRun.of(OnEveryServer.class);
            assertEquals(List.of("OpenSearch 2.19.5 lacks DENSE_VECTOR", expected), onEvery.reasonsOfSkipping());
            assertEquals(List.of("OpenSearch 2.19.5", "Elasticsearch 8.19.13"), onEvery.namesOfRepetitions());
        } finally {
            System.clearProperty(home);
        }
    }

    private static List<String> reasonsOfSkipping(Class<?> type) {
        return RecordedRun.of(type).reasonsOfSkipping();
    }

    private static HashSet<URI> addresses(String... names) {
        HashSet<URI> addresses = new HashSet<>();
        Stream.of(names).forEach(name -> addresses.add(GIVEN.get(name).address(0)));
        return addresses;
    }

    private static TestExecutionSummary run(Class<?>... classes) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Stream.of(classes)
                                        .map(DiscoverySelectors::selectClass)
                                        .toList())
                                .build(),
                        listener);
        return listener.getSummary();
    }

    @SearchServer
    static class FirstSharing {

        FirstSharing(SearchCluster cluster) {
            GIVEN.put("constructor", cluster);
        }

        @Test
        void takesAParameter(SearchCluster cluster) {
            GIVEN.put("method", cluster);
            assertTrue(cluster.isRunning(0));
        }

        @Nested
        class Inner {

            @Test
            void takesAParameterToo(SearchCluster cluster) {
                GIVEN.put("nested", cluster);
            }
        }
    }

    static class SecondSharing {

        @Test
        void cannotDisturbTheOthers(@SearchServer SearchCluster cluster) {
            GIVEN.put("parameter", cluster);
            assertThrows(UnsupportedOperationException.class, () -> cluster.stop(0));
            assertThrows(UnsupportedOperationException.class, () -> cluster.kill(0));
            assertThrows(UnsupportedOperationException.class, () -> cluster.start(0));
            assertThrows(UnsupportedOperationException.class, () -> cluster.restart(0));
            assertThrows(UnsupportedOperationException.class, cluster::close);
            assertTrue(cluster.isRunning(0));
        }
    }

    @SearchServer(shared = false)
    static class Owning {

        @Test
        void first(SearchCluster cluster) {
            GIVEN.put("own, first", cluster);
        }

        @Test
        void second(SearchCluster cluster) {
            GIVEN.put("own, second", cluster);
        }

        @Test
        void third(@SearchServer(shared = false) SearchCluster cluster) {
            GIVEN.put("own parameter", cluster);
            cluster.stop(0);
            assertFalse(cluster.isRunning(0));
        }
    }

    @EverySearchServer(
            value = {SearchServerKind.OPENSEARCH_2, SearchServerKind.OPENSEARCH_2},
            shared = false)
    static class OwningOnEveryServer {

        @Test
        void first(SearchCluster cluster, SearchServerKind kind) {
            assertEquals(kind, cluster.kind());
            remember(cluster);
        }

        @Test
        void second(SearchCluster cluster) {
            remember(cluster);
        }

        /** The cluster of the repetition before is closed already. */
        private static void remember(SearchCluster cluster) {
            GIVEN.put("own " + System.identityHashCode(cluster), cluster);
            assertEquals(
                    1, GIVEN.values().stream().filter(each -> each.isRunning(0)).count());
        }
    }

    @SearchServer
    static class RequiringAVector {

        @Test
        @RequiresFeature(ServerFeature.DENSE_VECTOR)
        void isSkipped(SearchCluster cluster) {
            assertTrue(cluster.kind().supports(ServerFeature.DENSE_VECTOR));
        }
    }

    @SearchServer(value = SearchServerKind.OPENSEARCH_3, secured = true)
    static class Secured {

        @Test
        void isSkipped(SearchCluster cluster) {
            assertTrue(cluster.security().isPresent());
        }
    }

    @SearchServer(SearchServerKind.ELASTICSEARCH_8)
    static class OnElasticsearch {

        @Test
        void needsIt(SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }
    }

    static class OnAParameter {

        @Test
        void needsIt(@SearchServer(SearchServerKind.ELASTICSEARCH_8) SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }
    }

    static class OnAConstructor {

        OnAConstructor(@SearchServer(SearchServerKind.ELASTICSEARCH_8) SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }

        @Test
        void needsIt() {}
    }

    static class BeforeEachTest {

        @BeforeEach
        void setUp(@SearchServer(SearchServerKind.ELASTICSEARCH_8) SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }

        @Test
        void needsIt() {}

        @Nested
        class Inner {

            @Test
            void needsItToo() {}
        }
    }

    static class InheritingBeforeEach extends BeforeEachTest {}

    static class BeforeAllTests {

        @BeforeAll
        static void setUp(@SearchServer(SearchServerKind.ELASTICSEARCH_8) SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }

        @Test
        void needsIt() {}
    }

    static class BeforeEachWithAFeature {

        @BeforeEach
        void setUp(@SearchServer SearchCluster cluster) {
            assertTrue(cluster.isRunning(0));
        }

        @Nested
        class Inner {

            @Test
            @RequiresFeature(ServerFeature.DENSE_VECTOR)
            void isSkipped() {
                throw new AssertionError("the server has no vectors");
            }
        }
    }

    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    @EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
    static class OnEveryServer {

        @Test
        void needsAVector(SearchCluster cluster) {
            assertTrue(cluster.kind().supports(ServerFeature.DENSE_VECTOR));
        }
    }
}
