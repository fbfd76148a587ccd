package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent for a search. */
class SearchBodyTest {

    /** Without a version, so that only what is asked for stands in the body. */
    private static final DocumentType<Article, String> TYPE = DocumentType.builder(Article.class, String.class)
            .index("articles")
            .codec(Article_.DOCUMENT.codec())
            .id(Article_.id, Article::id)
            .definition(() -> "{}")
            .build();

    private static final Search<Article> SEARCH = Search.of(TYPE);
    private static final Query TAG = Article_.tags.is("a");
    private static final Query WORDS = Article_.content.match("b");

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments(SEARCH, "{'size':10}"),
                arguments(SEARCH.query(TAG), "{'query':{'bool':{'filter':[{'term':{'tags':'a'}}]}},'size':10}"),
                arguments(SEARCH.query(WORDS), "{'query':{'match':{'content':'b'}},'size':10}"),
                arguments(SEARCH.query(TAG.not()), "{'query':{'bool':{'must_not':[{'term':{'tags':'a'}}]}},'size':10}"),
                arguments(SEARCH.query(Query.matchNone()), "{'query':{'match_none':{}},'size':10}"),
                arguments(
                        SEARCH.query(TAG.or(Article_.featured.isTrue())),
                        "{'query':{'bool':{'filter':[{'bool':{'should':[{'term':{'tags':'a'}},"
                                + "{'term':{'featured':true}}],'minimum_should_match':1}}]}},'size':10}"),
                arguments(
                        SEARCH.query(WORDS).filter(TAG),
                        "{'query':{'bool':{'must':[{'match':{'content':'b'}}],'filter':[{'term':{'tags':'a'}}]}},"
                                + "'size':10}"),
                arguments(SEARCH.filter(WORDS), "{'query':{'bool':{'filter':[{'match':{'content':'b'}}]}},'size':10}"),
                arguments(SEARCH.postFilter(TAG), "{'post_filter':{'term':{'tags':'a'}},'size':10}"),
                arguments(
                        SEARCH.sort(Article_.published.desc(), Sort.score()),
                        "{'sort':[{'published':{'order':'desc'}},{'_score':{'order':'desc'}}],'size':10}"),
                arguments(SEARCH.from(20).size(0), "{'from':20,'size':0}"),
                arguments(SEARCH.trackTotalHits(true), "{'size':10,'track_total_hits':true}"),
                arguments(SEARCH.trackTotalHits(false), "{'size':10,'track_total_hits':false}"),
                arguments(SEARCH.trackTotalHits(500), "{'size':10,'track_total_hits':500}"),
                arguments(
                        SEARCH.searchAfter(new SortValues(Arrays.asList("a", 1L, 1.5, true, null))),
                        "{'search_after':['a',1,1.5,true,null],'size':10}"),
                arguments(
                        SEARCH.includeSource(Article_.title, Article_.author.name),
                        "{'size':10,'_source':['title','author.name']}"),
                arguments(
                        SEARCH.includeSource(Article_.title).fetch(FieldFetch.docValues(Article_.tags, Article_.words)),
                        "{'size':10,'_source':false,'docvalue_fields':['tags','words']}"),
                arguments(
                        SEARCH.fetch(FieldFetch.docValues(Article_.tags).formatted(Article_.published, "strict_date")),
                        "{'size':10,'_source':false,"
                                + "'docvalue_fields':['tags',{'field':'published','format':'strict_date'}]}"),
                arguments(
                        SEARCH.options(SearchOptions.none().excludeSource(Article_.title))
                                .fetch(FieldFetch.storedFields(Article_.author.name)),
                        "{'size':10,'_source':false,'stored_fields':['author.name']}"),
                arguments(SEARCH.fetch(FieldFetch.docValues(Article_.tags)).fetch(null), "{'size':10}"),
                arguments(
                        SEARCH.options(SearchOptions.none()
                                .includeSource(Article_.title)
                                .excludeSource(Article_.author.name)),
                        "{'size':10,'_source':{'includes':['title'],'excludes':['author.name']}}"),
                arguments(
                        SEARCH.options(SearchOptions.none().excludeSource(Article_.content)),
                        "{'size':10,'_source':{'excludes':['content']}}"),
                arguments(
                        SEARCH.trackTotalHits(true)
                                .options(SearchOptions.none()
                                        .timeout(Duration.ofSeconds(2))
                                        .trackTotalHits(50)),
                        "{'size':10,'timeout':'2000ms','track_total_hits':50}"),
                arguments(
                        SEARCH.sort(Article_.published.desc()).thenBy(Article_.id.asc()),
                        "{'sort':[{'published':{'order':'desc'}},{'id':{'order':'asc'}}],'size':10}"),
                arguments(
                        SEARCH.aggregate(Article_.tags.terms(), Article_.comments.stars.average()),
                        "{'size':10,'aggs':{'0':{'terms':{'field':'tags','size':10}},'1':{'nested':{'path':'comments'},"
                                + "'aggs':{'inner':{'avg':{'field':'comments.stars'}}}}}}"),
                arguments(
                        SEARCH.extra("min_score", "0.5").extra("explain", " true "),
                        "{'size':10,'explain':true,'min_score':0.5}"),
                arguments(Search.of(Article_.DOCUMENT), "{'size':10,'version':true}"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isSentAs(Search<Article> search, String body) {
        assertEquals(body.replace('\'', '"'), search.body());
        assertEquals("articles/_search " + body.replace('\'', '"'), search.toString());
    }

    @Test
    void isImmutable() {
        Search<Article> search = SEARCH.query(TAG);
        search.query(WORDS).from(5).sort(Sort.score()).extra("explain", "true");
        assertEquals(SEARCH.query(TAG), search);
    }

    @Test
    void refusesAWindowBeyondTheLimitOfTheServerWhenItIsSent() {
        Search<Article> search = SEARCH.from(9_995).size(6);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, search::body);
        assertEquals(
                "The server gives hits up to the 10000th by number, but this search asks for 6 from 9995 on."
                        + " Go further with a CursorPage, with searchAfter(...), or with a stream.",
                e.getMessage());
        assertEquals("{\"from\":9995,\"size\":5}", search.size(5).body());
        assertThrows(
                IllegalArgumentException.class,
                () -> SEARCH.from(Integer.MAX_VALUE).size(Integer.MAX_VALUE).body());
    }

    @Test
    void refusesNegativeNumbers() {
        assertThrows(IllegalArgumentException.class, () -> SEARCH.from(-1));
        assertThrows(IllegalArgumentException.class, () -> SEARCH.size(-1));
        assertThrows(IllegalArgumentException.class, () -> SEARCH.trackTotalHits(-1));
    }

    @ParameterizedTest
    @CsvSource({"query, {}", "size, 5", "aggregations, {}", "explain, tru"})
    void refusesAnExtraMemberThatIsNotJsonOrNotExtra(String key, String json) {
        assertThrows(IllegalArgumentException.class, () -> SEARCH.extra(key, json));
    }

    @Test
    void refusesSortValuesThatNoHitCarries() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new SortValues(List.of(5)));
        assertTrue(e.getMessage().contains("java.lang.Integer"), e.getMessage());
    }

    @Test
    void makesTheOrderUnique() {
        Search<Article> search = Search.of(Article_.DOCUMENT);
        Sort byId = Article_.id.asc();
        assertEquals(List.of(byId), UniqueOrder.of(search).sort());
        assertEquals(List.of(byId), UniqueOrder.of(search.sort(byId)).sort());
        assertEquals(
                List.of(Sort.score(), byId), UniqueOrder.of(search.query(WORDS)).sort());
        assertEquals(
                List.of(Article_.published.desc().missingLast(), byId),
                UniqueOrder.of(search.query(WORDS).sort(Article_.published.desc()))
                        .sort());
    }
}
