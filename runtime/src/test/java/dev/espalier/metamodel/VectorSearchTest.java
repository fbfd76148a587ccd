package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Query;
import dev.espalier.query.VectorMeasure;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Servers find the neighbours of vectors as the documentation says. */
@EverySearchServer
@DisplayName("Searches by vectors")
class VectorSearchTest {

    private static final KeywordPath<String> KIND = new KeywordPath<>(FieldName.of("kind"), ValueCodecs.STRING);

    private final SearchClient client;
    private final StoredDocuments documents;

    VectorSearchTest(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        documents = new StoredDocuments(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    @DisplayName("Neighbours: as a query, beside a query, filtered, compared one by one")
    void neighbours() {
        var points = documents.hold(
                "vectors",
                "{'kind':{'type':'keyword'},'title':{'type':'text'},"
                        + "'at':{'type':'dense_vector','dims':2,'similarity':'l2_norm','index_options':{'type':'hnsw'}},"
                        + "'bits':{'type':'dense_vector','dims':16,'element_type':'bit'},"
                        + "'kept':{'type':'dense_vector','dims':2,'index':false}}",
                "{'id':'a','kind':'odd','at':[0,0],'bits':[0,0],'kept':[1,0]}",
                "{'id':'b','kind':'even','at':[1,0],'bits':[0,1],'kept':[1,1]}",
                "{'id':'c','kind':'odd','at':[5,0],'bits':[15,1],'kept':[0,1]}",
                "{'id':'d','kind':'even','at':[9,0],'title':'far away'}",
                "{'id':'e','title':'nowhere'}");
        VectorPath at = new VectorPath(FieldName.of("at"), 2);
        ByteVectorPath bits = new ByteVectorPath(FieldName.of("bits"), 2);
        ScoredVectorPath kept = new ScoredVectorPath(FieldName.of("kept"), 2);
        Query nowhere = new TextPath(FieldName.of("title")).match("nowhere");
        float[] origin = {0, 0};
        assertAll(
                documents.finds(points, at.nearest(origin).k(2), "a", "b"),
                documents.finds(points, at.nearest(origin).k(2).filter(KIND.is("odd")), "a", "c"),
                documents.finds(points, at.nearest(origin).k(3).and(KIND.is("odd")), "a", "c"),
                documents.finds(points, at.nearest(origin).k(5).similarity(2), "a", "b"),
                documents.finds(points, bits.nearest((byte) 0, (byte) 0).k(2), "a", "b"),
                documents.finds(points, kept.exact(new float[] {1, 0}, VectorMeasure.COSINE), "a", "b", "c"),
                documents.finds(points, at.exact(origin, VectorMeasure.L2_NORM, KIND.is("even")), "b", "d"),
                documents.finds(points, at.exists(), "a", "b", "c", "d"),
                () -> assertEquals(
                        List.of("a", "b"),
                        ids(Search.of(points).knn(at.nearest(origin).k(2)))),
                () -> assertEquals(
                        List.of("b", "d"),
                        ids(Search.of(points)
                                .filter(KIND.is("even"))
                                .knn(at.nearest(origin).k(2)))),
                () -> assertEquals(
                        List.of("e", "a", "b"),
                        ids(Search.of(points)
                                .query(nowhere)
                                .knn(at.nearest(origin).k(2).boost(0.1f)))),
                () -> assertEquals(
                        List.of("a", "d"),
                        ids(Search.of(points)
                                .knn(
                                        at.nearest(origin).k(1).boost(2),
                                        at.nearest(9, 0).k(1)))),
                () -> assertEquals(
                        2, client.documents(points).count(at.nearest(origin).k(2))));
    }

    @Test
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    @DisplayName("Measures: the scores of exact comparisons")
    void measures() {
        var points = documents.hold(
                "vector-measures", "{'at':{'type':'dense_vector','dims':2,'index':false}}", "{'id':'one','at':[3,4]}");
        ScoredVectorPath at = new ScoredVectorPath(FieldName.of("at"), 2);
        assertAll(
                () -> assertEquals(1.6, score(points, at, VectorMeasure.COSINE, 1, 0), 1e-5),
                () -> assertEquals(4, score(points, at, VectorMeasure.DOT_PRODUCT, 1, 0), 1e-5),
                () -> assertEquals(0.25, score(points, at, VectorMeasure.DOT_PRODUCT, -1, 0), 1e-5),
                () -> assertEquals(1 / 26.0, score(points, at, VectorMeasure.L2_NORM, 0, 0), 1e-5),
                () -> assertEquals(1 / 8.0, score(points, at, VectorMeasure.L1_NORM, 0, 0), 1e-5));
    }

    private double score(
            DocumentType<StoredDocuments.Stored, String> points,
            ScoredVectorPath at,
            VectorMeasure measure,
            float... vector) {
        return client.search(Search.of(points).query(at.exact(vector, measure)))
                .hits()
                .get(0)
                .score()
                .orElseThrow();
    }

    @Test
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    @DisplayName("Neighbours in nested objects")
    void neighboursInNestedObjects() {
        var texts = documents.hold(
                "nested-vectors",
                "{'parts':{'type':'nested','properties':{'at':{'type':'dense_vector','dims':2,"
                        + "'similarity':'l2_norm'},'page':{'type':'integer'}}}}",
                "{'id':'a','parts':[{'at':[0,0],'page':1},{'at':[9,9],'page':2}]}",
                "{'id':'b','parts':[{'at':[5,5],'page':1}]}");
        VectorPath at = new VectorPath(FieldName.of("parts").nestedChild("at"), 2);
        NumberPath<Integer> page = new NumberPath<>(FieldName.of("parts").nestedChild("page"), ValueCodecs.INTEGER);
        assertAll(
                documents.finds(texts, at.nearest(8, 8).k(1), "a"),
                documents.finds(
                        texts,
                        new NestedPath(FieldName.of("parts"))
                                .any(at.nearest(5, 4).k(1)),
                        "b"),
                documents.finds(texts, at.exact(new float[] {0, 0}, VectorMeasure.L2_NORM, page.is(2)), "a"),
                () -> assertEquals(
                        List.of("a"), ids(Search.of(texts).knn(at.nearest(8, 8).k(1)))));
    }

    private static <T> List<String> ids(SearchResult<T> result) {
        return result.hits().stream().map(hit -> hit.id()).toList();
    }

    private <T> List<String> ids(Search<T> search) {
        return ids(client.search(search));
    }
}
