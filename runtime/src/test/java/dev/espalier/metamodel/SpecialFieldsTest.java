package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.metamodel.JoinPath.Leaf;
import dev.espalier.metamodel.JoinPath.Middle;
import dev.espalier.metamodel.JoinPath.Root;
import dev.espalier.query.HasChildQuery.ScoreMode;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.SparseVector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Servers answer the queries of fields that have queries of their own. */
@EverySearchServer
@DisplayName("Queries of special fields")
class SpecialFieldsTest {

    private static final TextPath TITLE = new TextPath(FieldName.of("title"));

    private final SearchClient client;
    private final StoredDocuments documents;

    SpecialFieldsTest(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        documents = new StoredDocuments(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @DisplayName("Joins: by children, by parents, by the id of the parent")
    void joins() {
        var posts = documents.hold(
                "joined",
                "{'title':{'type':'text'},"
                        + "'is':{'type':'join','relations':{'question':['answer'],'answer':'vote'}}}",
                "{'id':'q1','is':'question','title':'trees'}",
                "{'id':'q2','is':'question','title':'birds'}",
                "{'id':'a1','is':{'name':'answer','parent':'q1'},'title':'oak'}",
                "{'id':'a2','is':{'name':'answer','parent':'q1'},'title':'oak oak'}",
                "{'id':'a3','is':{'name':'answer','parent':'q2'},'title':'owl'}",
                "{'id':'v1','is':{'name':'vote','parent':'a3'}}");
        JoinPath is = new JoinPath(FieldName.of("is"));
        Root question = new Root("question");
        Middle answer = new Middle("answer");
        Leaf vote = new Leaf("vote");
        assertAll(
                documents.finds(posts, is.is(question), "q1", "q2"),
                documents.finds(posts, is.hasChild(answer, TITLE.match("oak")), "q1"),
                documents.finds(posts, is.hasChild(answer, Query.matchAll()).maxChildren(1), "q2"),
                documents.finds(posts, is.hasChild(answer, Query.matchAll()).minChildren(2), "q1"),
                documents.finds(posts, is.hasChild(answer, is.hasChild(vote, Query.matchAll())), "q2"),
                documents.finds(posts, is.hasParent(question, TITLE.match("trees")), "a1", "a2"),
                documents.finds(
                        posts, is.hasParent(question, TITLE.match("trees")).not(), "a3", "q1", "q2", "v1"),
                documents.finds(posts, is.hasParentId(answer, "q2"), "a3"),
                () -> assertEquals(
                        List.of("q1", "q2"),
                        documents.order(
                                posts,
                                is.hasChild(answer, Query.any(TITLE.match("oak"), TITLE.match("owl")))
                                        .scoreMode(ScoreMode.SUM),
                                Sort.score())),
                () -> assertEquals(
                        3,
                        documents
                                .order(
                                        posts,
                                        is.hasParent(question, TITLE.match("trees birds"))
                                                .scored(),
                                        Sort.score())
                                .size()));
    }

    @Test
    @DisplayName("Points in shapes")
    void pointsInShapes() {
        var places = documents.hold(
                "points-in-shapes",
                "{'place':{'type':'geo_point'}}",
                "{'id':'in','place':{'lat':5,'lon':5}}",
                "{'id':'out','place':{'lat':5,'lon':50}}");
        GeoPointPath place = new GeoPointPath(FieldName.of("place"));
        GeoShape square = GeoShape.polygon(corners(0, 10));
        assertAll(
                documents.finds(places, place.within(square), "in"),
                documents.finds(
                        places, place.within(GeoShape.wkt("POLYGON ((40 0, 60 0, 60 10, 40 10, 40 0))")), "out"));
    }

    @Test
    @RequiresFeature(ServerFeature.GEO_SHAPE)
    @DisplayName("Shapes: by how they lie to another")
    void shapes() {
        var areas = documents.hold(
                "shapes",
                "{'area':{'type':'geo_shape'}}",
                "{'id':'large','area':{'type':'Polygon','coordinates':[[[0,0],[20,0],[20,20],[0,20],[0,0]]]}}",
                "{'id':'small','area':'POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))'}",
                "{'id':'away','area':{'type':'Point','coordinates':[50,50]}}");
        GeoShapePath area = new GeoShapePath(FieldName.of("area"));
        GeoShape square = GeoShape.polygon(corners(2, 10));
        assertAll(
                documents.finds(areas, area.intersects(square), "large", "small"),
                documents.finds(areas, area.within(square), "small"),
                documents.finds(areas, area.covers(square), "large"),
                documents.finds(areas, area.disjoint(square), "away"),
                documents.finds(
                        areas, area.intersects(GeoShape.envelope(GeoPoint.of(60, 40), GeoPoint.of(40, 60))), "away"));
    }

    private static List<GeoPoint> corners(double from, double to) {
        return List.of(
                GeoPoint.of(from, from),
                GeoPoint.of(from, to),
                GeoPoint.of(to, to),
                GeoPoint.of(to, from),
                GeoPoint.of(from, from));
    }

    @Test
    @RequiresFeature(ServerFeature.RANK_FEATURES)
    @DisplayName("Numbers that raise the score")
    void rankFeatures() {
        var pages = documents.hold(
                "rank-features",
                "{'clicks':{'type':'rank_feature'},'topics':{'type':'rank_features'}}",
                "{'id':'a','clicks':1,'topics':{'birds':5}}",
                "{'id':'b','clicks':100,'topics':{'trees':5}}",
                "{'id':'c','clicks':10,'topics':{'birds':50}}",
                "{'id':'d'}");
        RankFeaturePath clicks = new RankFeaturePath(FieldName.of("clicks"));
        RankFeaturePath birds = new RankFeaturesPath(FieldName.of("topics")).feature("birds");
        List<String> byClicks = List.of("b", "c", "a");
        for (Query query : List.of(
                clicks.saturation(), clicks.saturation(8), clicks.log(4), clicks.linear(), clicks.sigmoid(7, 0.6))) {
            assertEquals(byClicks, documents.order(pages, query, Sort.score()), query::toString);
        }
        assertEquals(List.of("c", "a"), documents.order(pages, birds.linear(), Sort.score()));
    }

    @Test
    @RequiresFeature(ServerFeature.SPARSE_VECTOR)
    @DisplayName("Weights of tokens")
    void sparseVectors() {
        var texts = documents.hold(
                "sparse",
                "{'tokens':{'type':'sparse_vector'}}",
                "{'id':'a','tokens':{'tree':1.0,'oak':2.0}}",
                "{'id':'b','tokens':{'tree':3.0}}",
                "{'id':'c','tokens':{'owl':1.0}}");
        SparseVectorPath tokens = new SparseVectorPath(FieldName.of("tokens"));
        assertEquals(
                List.of("b", "a"),
                documents.order(
                        texts, tokens.matches(new SparseVector(Map.of("tree", 2f, "oak", 0.5f))), Sort.score()));
    }

    @Test
    @RequiresFeature(ServerFeature.PERCOLATOR)
    @DisplayName("Stored queries that a document satisfies")
    void percolators() {
        var alerts = documents.hold(
                "percolated",
                "{'title':{'type':'text'},'query':{'type':'percolator'}}",
                "{'id':'trees','query':{'match':{'title':'tree'}}}",
                "{'id':'birds','query':{'match':{'title':'owl'}}}");
        PercolatorPath query = new PercolatorPath(FieldName.of("query"));
        var document = new StoredDocuments.Stored("x", new RawJson("{\"id\":\"x\",\"title\":\"a tree\"}"));
        KeywordPath<String> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);
        assertAll(
                documents.finds(alerts, query.matching(alerts, document), "trees"),
                documents.finds(alerts, query.matching(alerts, document).and(id.is("birds"))));
    }
}
