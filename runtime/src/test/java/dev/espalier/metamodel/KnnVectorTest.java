package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.index.EnsureResult;
import dev.espalier.index.IndexDifference;
import dev.espalier.search.Search;
import dev.espalier.testing.ClusterSecurity;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.error.ResponseException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plugin k-NN, which of the servers of the tests the secured OpenSearch 2 has. */
@EverySearchServer(secured = true)
@DisplayName("Vectors of OpenSearch")
class KnnVectorTest {

    private static final String VECTORS = "'number_of_replicas':0,'knn':true";
    private static final KeywordPath<String> KIND = new KeywordPath<>(FieldName.of("kind"), ValueCodecs.STRING);

    private SearchClient client;
    private StoredDocuments documents;

    @BeforeEach
    void connect(SearchCluster cluster) {
        assumeTrue(cluster.kind() == SearchServerKind.OPENSEARCH_2, cluster.kind() + " lacks the plugin k-NN");
        ClusterSecurity security = cluster.security().orElseThrow();
        client = SearchClient.builder()
                .nodes(cluster.address(0).toString())
                .basicAuth(security.user(), security.password())
                .caCertificate(security.certificate())
                .build();
        documents = new StoredDocuments(client);
    }

    @AfterEach
    void disconnect() {
        if (client != null) {
            client.close();
        }
    }

    @Test
    @DisplayName("Parameters are taken and answered as they were sent")
    void parameters() {
        var type = documents.hold(VECTORS, "knn-parameters", """
                {'plain':{'type':'knn_vector','dimension':2,'method':{'name':'hnsw','engine':'lucene'}},
                 'bytes':{'type':'knn_vector','dimension':8,'data_type':'byte','method':{'name':'hnsw','engine':'lucene'}},
                 'cosine':{'type':'knn_vector','dimension':2,'space_type':'cosinesimil','method':{'name':'hnsw','engine':'lucene'}},
                 'product':{'type':'knn_vector','dimension':2,'space_type':'innerproduct','method':{'name':'hnsw','engine':'lucene'}},
                 'graph':{'type':'knn_vector','dimension':2,'method':{'name':'hnsw','engine':'lucene','space_type':'l2',
                   'parameters':{'m':32,'ef_construction':200}}},
                 'small':{'type':'knn_vector','dimension':8,'mode':'on_disk','compression_level':'4x'},
                 'most':{'type':'knn_vector','dimension':16000,'method':{'name':'hnsw','engine':'lucene'},'store':true,'doc_values':true,
                   'meta':{'unit':'m'}}}""", new String[0]);
        assertEquals(
                EnsureResult.Status.UNCHANGED, client.indexes().ensure(type).status());
        assertEquals(
                List.of(true),
                client.indexes().validate(type).stream()
                        .map(IndexDifference::isEmpty)
                        .toList());
    }

    @Test
    @DisplayName("Other parameters are refused")
    void otherParameters() {
        List.of(
                        "'dimension':0",
                        "'dimension':16001",
                        "'dimension':2,'space_type':'nowhere'",
                        "'dimension':2,'data_type':'text'",
                        "'dimension':2,'engine':'lucene'",
                        "'dimension':2,'method':{'name':'hnsw','engine':'nobody'}",
                        "'dimension':2,'analyzer':'standard'",
                        "'data_type':'float'")
                .forEach(parameters -> assertThrows(
                        ResponseException.class,
                        () -> client.indexes()
                                .named("knn-refused")
                                .create(JsonValue.parse(("{'settings':{'index':{'knn':true}},'mappings':{'properties':"
                                                + "{'at':{'type':'knn_vector'," + parameters + "}}}}")
                                        .replace('\'', '"'))),
                        parameters));
    }

    @Test
    @DisplayName("Neighbours: nearest, filtered, beside a query, within a distance, compared one by one")
    void neighbours() {
        var points = documents.hold(
                VECTORS,
                "knn-vectors",
                "{'kind':{'type':'keyword'},'at':{'type':'knn_vector','dimension':2,"
                        + "'method':{'name':'hnsw','engine':'lucene','space_type':'l2'}}}",
                new String[] {
                    "{'id':'a','kind':'odd','at':[0,0]}",
                    "{'id':'b','kind':'even','at':[1,0]}",
                    "{'id':'c','kind':'odd','at':[5,0]}",
                    "{'id':'d','kind':'even','at':[9,0]}",
                    "{'id':'e'}"
                });
        VectorPath at = new VectorPath(FieldName.of("at"), 2);
        float[] origin = {0, 0};
        assertAll(
                documents.finds(points, at.nearest(origin).k(2), "a", "b"),
                documents.finds(points, at.nearest(origin).k(2).filter(KIND.is("odd")), "a", "c"),
                documents.finds(points, at.nearest(origin).k(3).and(KIND.is("odd")), "a", "c"),
                documents.finds(points, at.within(origin, 30), "a", "b", "c"),
                documents.finds(points, at.exists(), "a", "b", "c", "d"),
                () -> assertEquals(
                        List.of("a", "b"),
                        client.search(Search.of(points).knn(at.nearest(origin).k(2))).hits().stream()
                                .map(hit -> hit.id())
                                .toList()));
    }
}
