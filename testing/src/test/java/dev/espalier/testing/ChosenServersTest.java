package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenServersTest {

    private final @Nullable String before = System.getProperty(ChosenServers.PROPERTY);

    @BeforeEach
    void choose() {
        System.setProperty(ChosenServers.PROPERTY, "elasticsearch_8");
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(ChosenServers.PROPERTY);
        } else {
            System.setProperty(ChosenServers.PROPERTY, before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opensearch_2                   | OPENSEARCH_2",
                "OPENSEARCH_2                   | OPENSEARCH_2",
                "opensearch_2,elasticsearch_8   | OPENSEARCH_2 ELASTICSEARCH_8",
                "' opensearch_3 , opensearch_2,'| OPENSEARCH_2 OPENSEARCH_3",
                "''                             | OPENSEARCH_2 OPENSEARCH_3 ELASTICSEARCH_8 ELASTICSEARCH_9",
                "' '                            | OPENSEARCH_2 OPENSEARCH_3 ELASTICSEARCH_8 ELASTICSEARCH_9"
            })
    void areReadFromTheirNames(String names, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        of(names, Map.of()).servers().stream().map(Enum::name).toList()));
    }

    @Test
    void areThoseOfTheEnvironmentIfNoPropertyNamesThem() {
        Map<String, String> environment = Map.of(ChosenServers.VARIABLE, "opensearch_2");

        assertEquals(
                Optional.of(
                        "OpenSearch 3.8.0 is left out: the environment variable ESPALIER_TESTING_SERVERS is opensearch_2"),
                ChosenServers.of(new Properties(), environment).reasonToSkip(SearchServerKind.OPENSEARCH_3));
        assertEquals(
                Set.of(SearchServerKind.OPENSEARCH_3),
                of("opensearch_3", environment).servers());
        assertEquals(4, of("", environment).servers().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"opensearch", "elasticsearch_8,7"})
    void areRefusedIfThereIsNoSuchServer(String names) {
        String message = assertThrows(IllegalArgumentException.class, () -> of(names, Map.of()))
                .getMessage();
        String unknown = names.substring(names.indexOf(',') + 1);
        assertEquals(
                "the system property espalier.testing.servers is " + names + ", but there is no server " + unknown
                        + ": use opensearch_2, opensearch_3, elasticsearch_8, elasticsearch_9",
                message);
    }

    @Test
    void testsOfTheOthersAreSkippedWithThatReason() {
        String origin = " is left out: the system property espalier.testing.servers is elasticsearch_8";

        assertEquals(List.of("OpenSearch 3.8.0" + origin), reasons(OnOpenSearch3.class));
        assertEquals(List.of("OpenSearch 3.8.0" + origin), reasons(OnAParameter.class));
        assertEquals(List.of("OpenSearch 2.19.5" + origin), reasons(OnSecuredOpenSearch2.class));
        assertEquals(List.of("OpenSearch 2.19.5" + origin, "OpenSearch 3.8.0" + origin), reasons(OnEach.class));
    }

    @Test
    void aTestThatNamesWhatComesWithThisLibraryRuns() {
        RecordedRun run = RecordedRun.of(OnOpenSearch2.class);
        assertEquals(List.of(), run.reasonsOfSkipping());
        assertEquals(1, run.started());
    }

    @Test
    void noServerStartsForAnObjectWhoseTestIsSkipped() {
        List<String> reasons = RecordedRun.of(OnAConstructor.class).reasonsOfSkipping();

        assertEquals(
                List.of(
                        "OpenSearch 2.19.5 is left out: the system property espalier.testing.servers is elasticsearch_8"),
                reasons);
    }

    @Test
    void whatAServerLacksIsTheReasonBeforeThat() {
        assertEquals(List.of("OpenSearch 2.19.5 lacks DENSE_VECTOR"), reasons(WithVectors.class));
    }

    private static List<String> reasons(Class<?> type) {
        RecordedRun run = RecordedRun.of(type);
        assertEquals(0, run.started());
        return run.reasonsOfSkipping();
    }

    private static ChosenServers of(String names, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty(ChosenServers.PROPERTY, names);
        return ChosenServers.of(properties, environment);
    }

    @SearchServer(SearchServerKind.OPENSEARCH_3)
    static class OnOpenSearch3 {

        @Test
        void needsIt() {}
    }

    static class OnAParameter {

        @Test
        void needsIt(@SearchServer(SearchServerKind.OPENSEARCH_3) SearchCluster cluster) {
            cluster.awaitHealthy();
        }
    }

    @SearchServer(secured = true)
    static class OnSecuredOpenSearch2 {

        @Test
        void needsIt() {}
    }

    @SearchServer
    static class OnOpenSearch2 {

        @Test
        void mayAskForIt() {}
    }

    @EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.OPENSEARCH_3})
    static class OnEach {

        @Test
        void needsIt() {}
    }

    @EverySearchServer(SearchServerKind.OPENSEARCH_2)
    static class OnAConstructor {

        OnAConstructor(SearchCluster cluster) {
            throw new AssertionError(cluster + " has been started");
        }

        @Test
        void needsIt() {}
    }

    @SearchServer
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    static class WithVectors {

        @Test
        void needsThem() {}
    }
}
