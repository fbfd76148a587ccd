package dev.espalier.server;

import static dev.espalier.server.Distribution.ELASTICSEARCH;
import static dev.espalier.server.Distribution.OPENSEARCH;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerFeatureTest {

    private static final List<ServerInfo> SERVERS = List.of(
            ServerInfo.of(ELASTICSEARCH, "7.10.2"),
            ServerInfo.of(ELASTICSEARCH, "8.19.13"),
            ServerInfo.of(ELASTICSEARCH, "9.4.3"),
            ServerInfo.of(OPENSEARCH, "2.3.0"),
            ServerInfo.of(OPENSEARCH, "2.19.5"),
            ServerInfo.of(OPENSEARCH, "3.8.0"));

    /** Which server has it: Elasticsearch 7.10, 8.19, 9.4, OpenSearch 2.3, 2.19, 3.8. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "POINT_IN_TIME,              x x x - x x",
        "SHARD_DOC_SORT,             - x x - - -",
        "RUNTIME_FIELDS,             - x x - - -",
        "DERIVED_FIELDS,             - - - - x x",
        "FLATTENED,                  x x x - - -",
        "FLAT_OBJECT,                - - - - x x",
        "DENSE_VECTOR,               - x x - - -",
        "KNN_VECTOR,                 - - - x x x",
        "KNN_SEARCH,                 - x x x x x",
        "KNN_SEARCHES,               - x x x x x",
        "KNN_QUERY,                  - x x x x x",
        "KNN_SIMILARITY,             - x x - - -",
        "KNN_CANDIDATES,             - x x - x x",
        "KNN_OVERSAMPLING,           - x x - x x",
        "KNN_METHOD_PARAMETERS,      - - - - x x",
        "KNN_RADIUS,                 - - - - x x",
        "SPARSE_VECTOR_QUERY,        - x x - x x",
        "RETRIEVERS,                 - x x - - -",
        "ESQL,                       - x x - - -",
        "SQL,                        x x x x x x",
        "SQL_PARAMETERS,             x x x - - -",
        "COMBINED_FIELDS,            - x x - - x",
        "INDEX_LIFECYCLE_MANAGEMENT, x x x - - -",
        "INDEX_STATE_MANAGEMENT,     - - - x x x",
        "VECTORS_LEFT_OUT_OF_SOURCE, - - x - - -",
        "REQUIRED_DATA_STREAM,       - x x - - -",
        "COMPATIBLE_MEDIA_TYPE,      - x x - - -"
    })
    void isInSomeServers(ServerFeature feature, String expected) {
        List<String> actual = SERVERS.stream()
                .map(server -> server.supports(feature) ? "x" : "-")
                .toList();
        assertEquals(expected, String.join(" ", actual));
    }

    @Test
    void everyOneIsInTheTableAbove() throws ReflectiveOperationException {
        CsvSource table = getClass()
                .getDeclaredMethod("isInSomeServers", ServerFeature.class, String.class)
                .getAnnotation(CsvSource.class);
        assertEquals(
                Arrays.stream(ServerFeature.values()).map(Enum::name).sorted().toList(),
                List.copyOf(new TreeSet<>(Arrays.stream(table.value())
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .toList())));
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatHidesItsVersionIsTakenForTheOldestLineThatIsServed(ServerFeature feature) {
        assertEquals(
                ServerInfo.of(ELASTICSEARCH, "8.19.0").supports(feature),
                ServerInfo.of(ELASTICSEARCH, "").supports(feature));
        assertEquals(
                ServerInfo.of(OPENSEARCH, "2.19.0").supports(feature),
                ServerInfo.of(OPENSEARCH, "").supports(feature));
    }

    @Test
    void aCallThatNeedsWhatIsMissingIsRefusedWithWhatWouldDoIt() {
        ServerInfo old = new ServerInfo(OPENSEARCH, ServerVersion.parse("2.3.0"), "docs", "u");
        UnsupportedByServerException e = assertThrows(
                UnsupportedByServerException.class,
                () -> old.require(ServerFeature.POINT_IN_TIME, "Reading every match of articles"));
        assertEquals(
                "Reading every match of articles needs a point in time, which OpenSearch 2.3.0 (cluster docs) does not"
                        + " have; nothing was sent. Use Elasticsearch 7.10 or later or OpenSearch 2.4 or later,"
                        + " or page through the matches with a CursorPage",
                e.getMessage());
        assertSame(ServerFeature.POINT_IN_TIME, e.feature());
        assertSame(old, e.server());
    }

    @Test
    void aFeatureOfOneFamilyPointsToItsTwin() {
        UnsupportedByServerException e = assertThrows(
                UnsupportedByServerException.class,
                () -> ServerInfo.of(OPENSEARCH, "3.8.0").require(ServerFeature.FLATTENED, "The mapping of articles"));
        assertEquals(
                "The mapping of articles needs fields of type flattened, which OpenSearch 3.8.0 does not have;"
                        + " nothing was sent. Use Elasticsearch 7.3 or later, or use the type flat_object on OpenSearch",
                e.getMessage());
        assertEquals(Optional.empty(), ServerFeature.FLATTENED.since(OPENSEARCH));
    }

    @Test
    void aCallThatNeedsWhatIsThereGoesOn() {
        assertDoesNotThrow(() -> ServerInfo.of(OPENSEARCH, "2.4.0").require(ServerFeature.POINT_IN_TIME, "A stream"));
    }
}
