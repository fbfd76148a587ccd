package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for each query. */
class QueryJsonTest {

    private static final Query A = new TermQuery("a", text("x"));
    private static final Query B = new TermQuery("b", text("y"));
    private static final Query WORDS = new MatchQuery("c", "quick fox", false);

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(Query.matchAll(), "{'match_all':{}}"),
                arguments(Query.matchNone(), "{'match_none':{}}"),
                arguments(A, "{'term':{'a':'x'}}"),
                arguments(new TermQuery("n", number(5)), "{'term':{'n':5}}"),
                arguments(new TermsQuery("a", List.of(text("x"), text("y"))), "{'terms':{'a':['x','y']}}"),
                arguments(new PrefixQuery("a", "x*"), "{'prefix':{'a':'x*'}}"),
                arguments(new WildcardQuery("a", "x*"), "{'wildcard':{'a':'x*'}}"),
                arguments(new TermQuery("a", text("x"), true), "{'term':{'a':{'value':'x','case_insensitive':true}}}"),
                arguments(new PrefixQuery("a", "x", true), "{'prefix':{'a':{'value':'x','case_insensitive':true}}}"),
                arguments(
                        new WildcardQuery("a", "x*", true),
                        "{'wildcard':{'a':{'value':'x*','case_insensitive':true}}}"),
                arguments(new RegexpQuery("a", "x.*", false), "{'regexp':{'a':'x.*'}}"),
                arguments(
                        new RegexpQuery("a", "x.*", true), "{'regexp':{'a':{'value':'x.*','case_insensitive':true}}}"),
                arguments(new FuzzyQuery("a", "x"), "{'fuzzy':{'a':'x'}}"),
                arguments(
                        new MatchQuery("c", "quikc", false, true),
                        "{'match':{'c':{'query':'quikc','fuzziness':'AUTO'}}}"),
                arguments(new ExistsQuery("a"), "{'exists':{'field':'a'}}"),
                arguments(Query.ids("1", "2"), "{'ids':{'values':['1','2']}}"),
                arguments(new RangeQuery("n", from(1, true), null), "{'range':{'n':{'gte':1}}}"),
                arguments(new RangeQuery("n", from(1, false), null), "{'range':{'n':{'gt':1}}}"),
                arguments(new RangeQuery("n", null, from(9, true)), "{'range':{'n':{'lte':9}}}"),
                arguments(new RangeQuery("n", null, from(9, false)), "{'range':{'n':{'lt':9}}}"),
                arguments(new RangeQuery("n", from(1, true), from(9, false)), "{'range':{'n':{'gte':1,'lt':9}}}"),
                arguments(WORDS, "{'match':{'c':'quick fox'}}"),
                arguments(
                        new MatchQuery("c", "quick fox", true),
                        "{'match':{'c':{'query':'quick fox','operator':'and'}}}"),
                arguments(new MatchPhraseQuery("c", "quick fox"), "{'match_phrase':{'c':'quick fox'}}"),
                arguments(new MatchPhrasePrefixQuery("c", "quick fo"), "{'match_phrase_prefix':{'c':'quick fo'}}"),
                arguments(
                        Query.multiMatch("fox", new WeightedField("t", 3), new WeightedField("c", 1)),
                        "{'multi_match':{'query':'fox','fields':['t^3','c']}}"),
                arguments(
                        Query.multiMatch("fox", new WeightedField("t", 0.25)).type(MultiMatchQuery.Type.CROSS_FIELDS),
                        "{'multi_match':{'query':'fox','fields':['t^0.25'],'type':'cross_fields'}}"),
                arguments(
                        NestedQuery.of("a", new ExistsQuery("a.b")),
                        "{'nested':{'path':'a','query':{'exists':{'field':'a.b'}}}}"),
                arguments(Query.json("{ \"percolate\" : {\"field\": \":x\"} }"), "{'percolate':{'field':':x'}}"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isSentAs(Query query, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(query));
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                arguments(A.and(B), "{'bool':{'filter':[{'term':{'a':'x'}},{'term':{'b':'y'}}]}}"),
                arguments(
                        A.and(WORDS), "{'bool':{'must':[{'match':{'c':'quick fox'}}],'filter':[{'term':{'a':'x'}}]}}"),
                arguments(
                        A.or(B),
                        "{'bool':{'should':[{'term':{'a':'x'}},{'term':{'b':'y'}}],'minimum_should_match':1}}"),
                arguments(A.not(), "{'bool':{'must_not':[{'term':{'a':'x'}}]}}"),
                arguments(WORDS.not(), "{'bool':{'must_not':[{'match':{'c':'quick fox'}}]}}"),
                arguments(A.or(B).not(), "{'bool':{'must_not':[{'term':{'a':'x'}},{'term':{'b':'y'}}]}}"),
                arguments(A.and(B.not()), "{'bool':{'filter':[{'term':{'a':'x'}}],'must_not':[{'term':{'b':'y'}}]}}"),
                arguments(A.not().and(B.not()), "{'bool':{'must_not':[{'term':{'a':'x'}},{'term':{'b':'y'}}]}}"),
                arguments(A.asFilter(), "{'bool':{'filter':[{'term':{'a':'x'}}]}}"),
                arguments(WORDS.asFilter(), "{'bool':{'filter':[{'match':{'c':'quick fox'}}]}}"),
                arguments(
                        A.and(WORDS.asFilter()),
                        "{'bool':{'filter':[{'term':{'a':'x'}},{'match':{'c':'quick fox'}}]}}"),
                arguments(
                        A.or(B).and(WORDS),
                        "{'bool':{'must':[{'match':{'c':'quick fox'}}],'filter':[{'bool':{'should':["
                                + "{'term':{'a':'x'}},{'term':{'b':'y'}}],'minimum_should_match':1}}]}}"));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void isCombinedAs(Query query, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(query));
    }

    static Stream<Arguments> normalForms() {
        Query c = new ExistsQuery("c");
        return Stream.of(
                arguments(A.and(B).and(c), Query.all(A, B, c)),
                arguments(A.and(B.and(c)), Query.all(A, B, c)),
                arguments(A.or(B).or(c), Query.any(A, B, c)),
                arguments(A.not().not(), A),
                arguments(A.and(Query.matchAll()), A),
                arguments(A.and(Query.matchNone()), Query.matchNone()),
                arguments(A.or(Query.matchNone()), A),
                arguments(A.or(Query.matchAll()), Query.matchAll()),
                arguments(Query.matchAll().not(), Query.matchNone()),
                arguments(Query.matchNone().not(), Query.matchAll()),
                arguments(Query.all(), Query.matchAll()),
                arguments(Query.any(), Query.matchNone()),
                arguments(Query.all(List.of(A)), A),
                arguments(Query.any(List.of(A)), A),
                arguments(Query.ids(), Query.matchNone()),
                arguments(A.asFilter().asFilter(), A.asFilter()),
                arguments(A.asFilter().and(B), A.and(B)),
                arguments(A.and(B).asFilter(), A.and(B)),
                arguments(WORDS.asFilter().not(), WORDS.not()),
                arguments(NestedQuery.of("n", Query.matchNone()), Query.matchNone()));
    }

    @ParameterizedTest
    @MethodSource("normalForms")
    void isTheSameAs(Query query, Query normal) {
        assertEquals(normal, query);
    }

    @ParameterizedTest
    @CsvSource({"a*b, a\\*b", "a?b, a\\?b", "a\\b, a\\\\b", "plain, plain", "'', ''", "*, \\*"})
    void takesTheMeaningFromWildcardsInAValue(String value, String pattern) {
        assertEquals(pattern, WildcardQuery.escape(value));
    }

    @Test
    void refusesANumberThatIsNotFiniteWithItsPath() {
        Query query = A.and(new TermQuery("n", new Operand<>(Double.NaN, ValueCodecs.DOUBLE)));
        CodecException e = assertThrows(CodecException.class, () -> Json.toString(query));
        assertEquals("NaN is not a number that JSON can express at bool.filter[1].term.n", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNotAboveZero(double boost) {
        assertThrows(IllegalArgumentException.class, () -> new WeightedField("title", boost));
    }

    @Test
    void refusesMoreValuesThanTheServerTakes() {
        List<Operand<Integer>> values =
                IntStream.rangeClosed(0, 65_536).mapToObj(QueryJsonTest::number).toList();
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new TermsQuery("n", values));
        assertEquals(
                "A query for some values of n takes 1 to 65536 of them but has 65537. Ask for them in several requests.",
                e.getMessage());
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> {
            Query query = A;
            for (int i = 0; i < 100_000; i++) {
                query = i % 2 == 0 ? query.and(B) : query.or(B);
            }
        });
    }

    @Test
    void rendersTheDeepestQueryThatIsAllowed() {
        Query query = A;
        for (int i = 0; i < 98; i++) {
            query = i % 2 == 0 ? query.and(B) : query.or(B);
        }
        Json.toString(query.asFilter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"x\"", "{", "{'a':1,}", "{'a':1}{}", "{'a':1,'a':2}"})
    void refusesRawJsonThatIsNotOneObject(String json) {
        assertThrows(IllegalArgumentException.class, () -> Query.json(json.replace('\'', '"')));
    }

    private static Operand<String> text(String value) {
        return new Operand<>(value, ValueCodecs.STRING);
    }

    private static Operand<Integer> number(int value) {
        return new Operand<>(value, ValueCodecs.INTEGER);
    }

    private static RangeQuery.Bound from(int value, boolean inclusive) {
        return new RangeQuery.Bound(number(value), inclusive);
    }
}
