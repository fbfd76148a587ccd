package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article_;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.KnnQuery;
import dev.espalier.query.Query;
import dev.espalier.query.TargetServer;
import dev.espalier.query.VectorMeasure;
import dev.espalier.search.Search;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fields of vectors are asked, in the words of each server. */
class VectorPathTest {

    private static final ServerInfo ELASTICSEARCH = ServerInfo.of(Distribution.ELASTICSEARCH, "8.19.13");
    private static final ServerInfo OPENSEARCH = ServerInfo.of(Distribution.OPENSEARCH, "2.19.5");

    private static final VectorPath EMBEDDING = new VectorPath(FieldName.of("embedding"), 2);
    private static final ByteVectorPath HASH = new ByteVectorPath(FieldName.of("hash"), 2);
    private static final VectorPath PART = new VectorPath(FieldName.of("parts").nestedChild("embedding"), 2);
    private static final KeywordPath<String> TAG = new KeywordPath<>(FieldName.of("tag"), ValueCodecs.STRING);
    private static final KnnQuery NEAREST = EMBEDDING.nearest(0.5f, -1);

    private static final List<Arguments> QUERIES = List.of(
            Arguments.of(
                    NEAREST,
                    "{'knn':{'field':'embedding','query_vector':[0.5,-1.0],'k':10,'num_candidates':15}}",
                    "{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10}}}"),
            Arguments.of(
                    EMBEDDING.nearest(List.of(0.5f, -1f)).k(3).numCandidates(7),
                    "{'knn':{'field':'embedding','query_vector':[0.5,-1.0],'k':3,'num_candidates':7}}",
                    "{'knn':{'embedding':{'vector':[0.5,-1.0],'k':3,'method_parameters':{'ef_search':7}}}}"),
            Arguments.of(
                    NEAREST.filter(TAG.is("a")).boost(2).oversample(1.5f),
                    "{'knn':{'field':'embedding','query_vector':[0.5,-1.0],'k':10,'num_candidates':15,"
                            + "'rescore_vector':{'oversample':1.5},'filter':{'term':{'tag':'a'}},'boost':2.0}}",
                    "{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10,'rescore':{'oversample_factor':1.5},"
                            + "'filter':{'term':{'tag':'a'}},'boost':2.0}}}"),
            Arguments.of(
                    NEAREST.and(TAG.is("a")),
                    "{'bool':{'must':[{'knn':{'field':'embedding','query_vector':[0.5,-1.0],'k':10,"
                            + "'num_candidates':15}}],'filter':[{'term':{'tag':'a'}}]}}",
                    "{'bool':{'must':[{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10}}}],"
                            + "'filter':[{'term':{'tag':'a'}}]}}"),
            Arguments.of(
                    HASH.nearest((byte) 12, (byte) -7).k(1),
                    "{'knn':{'field':'hash','query_vector':[12,-7],'k':1,'num_candidates':2}}",
                    "{'knn':{'hash':{'vector':[12,-7],'k':1}}}"),
            Arguments.of(
                    PART.nearest(1, 0).k(2),
                    "{'nested':{'path':'parts','query':{'knn':{'field':'parts.embedding','query_vector':[1.0,0.0],"
                            + "'k':2,'num_candidates':3}}}}",
                    "{'nested':{'path':'parts','query':{'knn':{'parts.embedding':{'vector':[1.0,0.0],'k':2}}}}}"),
            Arguments.of(
                    new NestedPath(FieldName.of("parts")).any(PART.nearest(1, 0).k(2)),
                    "{'nested':{'path':'parts','query':{'knn':{'field':'parts.embedding','query_vector':[1.0,0.0],"
                            + "'k':2,'num_candidates':3}}}}",
                    "{'nested':{'path':'parts','query':{'knn':{'parts.embedding':{'vector':[1.0,0.0],'k':2}}}}}"),
            Arguments.of(
                    EMBEDDING.exact(new float[] {1, 0}, VectorMeasure.COSINE, TAG.is("a")),
                    "{'script_score':{'query':{'bool':{'filter':[{'exists':{'field':'embedding'}},"
                            + "{'term':{'tag':'a'}}]}},"
                            + "'script':{'source':'1.0 + cosineSimilarity(params.vector, params.field)',"
                            + "'params':{'field':'embedding','vector':[1.0,0.0]}}}}",
                    "{'script_score':{'query':{'bool':{'filter':[{'exists':{'field':'embedding'}},"
                            + "{'term':{'tag':'a'}}]}},'script':{'lang':'knn','source':'knn_score',"
                            + "'params':{'field':'embedding','query_value':[1.0,0.0],'space_type':'cosinesimil'}}}}"));

    @ParameterizedTest
    @FieldSource("QUERIES")
    void areAskedInTheWordsOfTheServer(Query query, String elasticsearch, String openSearch) {
        assertEquals(elasticsearch, json(query, ELASTICSEARCH));
        assertEquals(openSearch, json(query, OPENSEARCH));
    }

    @Test
    void areFoundByDistanceAndScoreOnOpenSearch() {
        float[] vector = {1, 0};
        assertEquals(
                "{'knn':{'embedding':{'vector':[1.0,0.0],'max_distance':0.5,'filter':{'term':{'tag':'a'}}}}}",
                json(EMBEDDING.within(vector, 0.5f).filter(TAG.is("a")), OPENSEARCH));
        assertEquals(
                "{'knn':{'embedding':{'vector':[1.0,0.0],'min_score':0.9}}}",
                json(EMBEDDING.similar(vector, 0.9f), OPENSEARCH));
        assertEquals(
                "{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10,'method_parameters':{'nprobes':4}}}}",
                json(NEAREST.methodParameter("nprobes", 4), OPENSEARCH));
    }

    /** Nothing that walks over queries may overflow the stack. */
    @Test
    void haveFiltersThatAreNestedSoDeepAtMost() {
        float[] vector = {1, 0};
        UnaryOperator<Query> neighbours = NEAREST::filter;
        UnaryOperator<Query> near = EMBEDDING.within(vector, 0.5f)::filter;
        for (UnaryOperator<Query> around : List.of(neighbours, near)) {
            Query query = Stream.<Query>iterate(TAG.is("a"), around)
                    .limit(100)
                    .reduce((outer, inner) -> inner)
                    .orElseThrow();

            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> around.apply(query));

            assertTrue(e.getMessage().startsWith("A query may be nested 100 levels deep at most."), e.getMessage());
        }
    }

    @Test
    void areSearchedBesideTheQueryOnElasticsearchAndInItOnOpenSearch() {
        Search<?> search = articles(all -> all.knn(NEAREST.filter(TAG.is("a"))));
        assertEquals(
                "{'knn':{'field':'embedding','query_vector':[0.5,-1.0],'k':10,'num_candidates':15,"
                        + "'filter':{'term':{'tag':'a'}}},'size':10}",
                json(search, ELASTICSEARCH));
        assertEquals(
                "{'query':{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10,'filter':{'term':{'tag':'a'}}}}},'size':10}",
                json(search, OPENSEARCH));
    }

    @Test
    void joinTheMatchesOfAQueryAndObeyTheFilterOfTheSearch() {
        TextPath title = new TextPath(FieldName.of("title"));
        Search<?> search = articles(all -> all.query(title.match("java"))
                .filter(TAG.is("a"))
                .knn(NEAREST, PART.nearest(1, 0).k(2).similarity(0.5f)));
        assertEquals(
                "{'query':{'bool':{'must':[{'match':{'title':'java'}}],'filter':[{'term':{'tag':'a'}}]}},"
                        + "'knn':[{'field':'embedding','query_vector':[0.5,-1.0],'k':10,'num_candidates':15,"
                        + "'filter':{'term':{'tag':'a'}}},"
                        + "{'field':'parts.embedding','query_vector':[1.0,0.0],'k':2,'num_candidates':3,"
                        + "'similarity':0.5,'filter':{'term':{'tag':'a'}}}],'size':10}",
                json(search, ELASTICSEARCH));
        Search<?> open = articles(
                all -> all.query(title.match("java")).filter(TAG.is("a")).knn(NEAREST));
        assertEquals(
                "{'query':{'bool':{'should':["
                        + "{'bool':{'must':[{'match':{'title':'java'}}],'filter':[{'term':{'tag':'a'}}]}},"
                        + "{'knn':{'embedding':{'vector':[0.5,-1.0],'k':10,'filter':{'term':{'tag':'a'}}}}}],"
                        + "'minimum_should_match':1}},'size':10}",
                json(open, OPENSEARCH));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void refuseVectorsOfAnotherSize(int dims) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PART.nearest(new float[dims]));
        assertEquals(
                "The vector for parts.embedding has " + dims + " numbers, but the vectors of that field have 2.",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> HASH.nearest(new byte[dims]));
        assertThrows(IllegalArgumentException.class, () -> EMBEDDING.exact(new float[dims], VectorMeasure.L2_NORM));
        assertThrows(IllegalArgumentException.class, () -> EMBEDDING.within(new float[dims], 1));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void refuseWhatIsNoNumber(float number) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> EMBEDDING.nearest(0, number));
        assertTrue(e.getMessage().startsWith("Number 1 of the vector for embedding is " + number), e.getMessage());
    }

    @Test
    void takeAnySizeWhereTheMappingDoesNotTellIt() {
        VectorPath unknown = new VectorPath(FieldName.of("embedding"), 0);
        assertEquals(NEAREST, unknown.nearest(0.5f, -1));
        assertThrows(IllegalArgumentException.class, unknown::nearest);
    }

    @Test
    void refuseNumbersOutOfTheirRange() {
        assertThrows(IllegalArgumentException.class, () -> NEAREST.k(0));
        assertThrows(IllegalArgumentException.class, () -> NEAREST.k(10_001));
        assertThrows(IllegalArgumentException.class, () -> NEAREST.numCandidates(0));
        assertThrows(IllegalArgumentException.class, () -> NEAREST.oversample(0.5f));
        assertThrows(IllegalArgumentException.class, () -> NEAREST.boost(-1));
        KnnQuery few = NEAREST.k(10).numCandidates(9);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> json(few, ELASTICSEARCH));
        assertTrue(e.getMessage().contains("10 neighbours in embedding looks at 9 candidates"), e.getMessage());
    }

    private static final List<Arguments> REFUSED = List.of(
            Arguments.of(NEAREST, "Elasticsearch", "8.14.3", "the query knn with k"),
            Arguments.of(NEAREST.similarity(1), "OpenSearch", "3.8.0", "a least similarity of neighbours"),
            Arguments.of(NEAREST.numCandidates(50), "OpenSearch", "2.15.0", "a number of candidates"),
            Arguments.of(NEAREST.oversample(2), "Elasticsearch", "8.17.0", "oversampling of neighbours"),
            Arguments.of(NEAREST.methodParameter("nprobes", 4), "Elasticsearch", "9.4.3", "parameters of the method"),
            Arguments.of(
                    EMBEDDING.within(new float[] {1, 0}, 1), "Elasticsearch", "9.4.3", "vectors within a distance"),
            Arguments.of(articles(all -> all.knn(NEAREST)), "Elasticsearch", "8.3.0", "searches for neighbours"),
            Arguments.of(
                    articles(all -> all.knn(NEAREST, NEAREST)), "Elasticsearch", "8.6.0", "neighbours of several"));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void refuseWhatTheServerDoesNotHave(JsonWritable request, String server, String version, String feature) {
        Distribution distribution = Distribution.valueOf(server.toUpperCase(Locale.ROOT));
        UnsupportedByServerException e = assertThrows(
                UnsupportedByServerException.class, () -> json(request, ServerInfo.of(distribution, version)));
        assertTrue(e.getMessage().contains(feature), e.getMessage());
        assertTrue(e.getMessage().contains(server + " " + version), e.getMessage());
    }

    private static Search<?> articles(UnaryOperator<Search<?>> change) {
        return change.apply(Search.of(Article_.DOCUMENT));
    }

    private static String json(JsonWritable value, ServerInfo server) {
        return new String(TargetServer.toBytes(value, () -> server), StandardCharsets.UTF_8)
                .replace('"', '\'')
                .replace(",'version':true", "");
    }
}
