package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.JoinPath.Leaf;
import dev.espalier.query.HasChildQuery;
import dev.espalier.query.HasChildQuery.ScoreMode;
import dev.espalier.query.Query;
import dev.espalier.query.TargetServer;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.SparseVector;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What special fields are asked, as it goes to the servers, and what is refused before. */
class SpecialPathTest {

    private static final ServerInfo ELASTICSEARCH = ServerInfo.of(Distribution.ELASTICSEARCH, "8.19.13");
    private static final ServerInfo OPENSEARCH = ServerInfo.of(Distribution.OPENSEARCH, "3.8.0");

    private final JoinPath join = new JoinPath(FieldName.of("is"));
    private final Leaf answer = new Leaf("answer");

    @Test
    void shapesInAPlaneAreAskedInTheWordsOfTheServer() {
        Query query = new PlaneShapePath(FieldName.of("hall")).within(GeoShape.point(GeoPoint.of(2, 1)));
        String shape = "{'hall':{'shape':{'type':'Point','coordinates':[1.0,2.0]},'relation':'within'}}";
        assertEquals("{'shape':" + shape + "}", json(query, ELASTICSEARCH));
        assertEquals("{'xy_shape':" + shape + "}", json(query, OPENSEARCH));
    }

    @Test
    void weightsOfTokensAreAskedInTheWordsOfTheServer() {
        Query query = new SparseVectorPath(FieldName.of("tokens")).matches(new SparseVector(Map.of("tree", 1.5f)));
        assertEquals("{'sparse_vector':{'field':'tokens','query_vector':{'tree':1.5}}}", json(query, ELASTICSEARCH));
        assertEquals("{'neural_sparse':{'tokens':{'query_tokens':{'tree':1.5}}}}", json(query, OPENSEARCH));
        ServerInfo old = ServerInfo.of(Distribution.ELASTICSEARCH, "8.14.0");
        assertThrows(UnsupportedByServerException.class, () -> json(query, old));
    }

    @Test
    void childrenAreCountedAndScored() {
        HasChildQuery query = join.hasChild(answer, Query.matchAll());
        assertEquals("{'has_child':{'type':'answer','query':{'match_all':{}}}}", json(query, ELASTICSEARCH));
        assertEquals(
                "{'has_child':{'type':'answer','query':{'match_all':{}},'score_mode':'max',"
                        + "'min_children':2,'max_children':3}}",
                json(query.scoreMode(ScoreMode.MAX).minChildren(2).maxChildren(3), OPENSEARCH));
        assertThrows(IllegalArgumentException.class, () -> query.minChildren(0));
        assertThrows(IllegalArgumentException.class, () -> query.minChildren(3).maxChildren(2));
        assertThrows(NullPointerException.class, () -> join.hasParentId(answer, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refuseWhatGivesNoScore(double parameter) {
        RankFeaturePath clicks = new RankFeaturePath(FieldName.of("clicks"));
        assertThrows(IllegalArgumentException.class, () -> clicks.saturation(parameter));
        assertThrows(IllegalArgumentException.class, () -> clicks.log(parameter));
        assertThrows(IllegalArgumentException.class, () -> clicks.sigmoid(1, parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b"})
    void refuseWhatIsNoNameOfANumber(String name) {
        RankFeaturesPath topics = new RankFeaturesPath(FieldName.of("topics"));
        assertThrows(IllegalArgumentException.class, () -> topics.feature(name));
    }

    private static String json(JsonWritable value, ServerInfo server) {
        return new String(TargetServer.toBytes(value, () -> server), StandardCharsets.UTF_8).replace('"', '\'');
    }
}
