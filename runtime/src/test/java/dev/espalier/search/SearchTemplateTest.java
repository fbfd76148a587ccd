package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Argument;
import dev.espalier.query.Sort;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for a search body in JSON. */
class SearchTemplateTest {

    private static final SearchTemplate TEMPLATE = SearchTemplate.parse("""
            {
              "query": {"match": {"content": ":words"}},
              "post_filter": {"term": {"tags": ":tag"}},
              "aggs": {"tags": {"terms": {"field": "tags", "size": 3}}},
              "min_score": ":least",
              "_source": ["title", ":field"]
            }""");

    private static final Argument[] ARGUMENTS = {
        Argument.of("words", "a \"b\"", ValueCodecs.STRING),
        Argument.of("tag", "::x", ValueCodecs.STRING),
        Argument.of("least", 0.5, ValueCodecs.DOUBLE),
        Argument.of("field", "words", ValueCodecs.STRING)
    };

    @Test
    void bindsPlaceholdersEverywhere() {
        assertEquals(
                "{'query':{'match':{'content':'a \\'b\\''}},'post_filter':{'term':{'tags':'::x'}},'from':5,'size':2,"
                        + "'version':true,'_source':['title','words'],"
                        + "'aggs':{'tags':{'terms':{'field':'tags','size':3}}},'min_score':0.5}",
                json(TEMPLATE.bind(Article_.DOCUMENT, ARGUMENTS).from(5).size(2)));
    }

    /** What methods of the search say takes the place of what the JSON says. */
    static Stream<Arguments> precedence() {
        return Stream.of(
                precedence(search -> search.options(SearchOptions.none().timeout(Duration.ofSeconds(1))), "timeout"),
                precedence(search -> search.includeSource(Article_.title), "_source"),
                precedence(search -> search.options(SearchOptions.none().excludeSource(Article_.title)), "_source"),
                precedence(search -> search.fetch(FieldFetch.docValues(Article_.tags)), "_source"),
                precedence(search -> search.fetch(FieldFetch.docValues(Article_.tags)), "docvalue_fields"),
                precedence(search -> search.fetch(FieldFetch.storedFields(Article_.tags)), "stored_fields"),
                precedence(search -> search.highlight(Highlighting.of(Article_.content)), "highlight"),
                precedence(search -> search.sort(Sort.score()), "sort"),
                precedence(search -> search.aggregate(Article_.words.average()), "aggs"),
                precedence(search -> search, "version"));
    }

    private static Arguments precedence(UnaryOperator<Search<Article>> change, String name) {
        return arguments(change, name);
    }

    @ParameterizedTest
    @MethodSource("precedence")
    void writesNoMemberTwice(UnaryOperator<Search<Article>> change, String name) {
        Search<Article> search = change.apply(
                SearchTemplate.parse("{\"" + name + "\": \"of JSON\"}").bind(Article_.DOCUMENT));
        assertEquals(change.apply(Search.of(Article_.DOCUMENT)).body(), search.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"size\": 3}", "{\"from\": 0}", "{\"track_total_hits\": true}", "[]", "{\":x\": 1}", "{"})
    void refusesWhatIsNoTemplate(String json) {
        assertThrows(IllegalArgumentException.class, () -> SearchTemplate.parse(json));
    }

    @Test
    void refusesToGoOnInAnOrderThatItDoesNotKnow() {
        Search<Article> search =
                SearchTemplate.parse("{\"sort\": {\"_script\": {}}}").bind(Article_.DOCUMENT);
        assertThrows(IllegalArgumentException.class, () -> UniqueOrder.of(search));
    }

    private static String json(Search<?> search) {
        return search.body().replace("\\\"", "\\'").replace('"', '\'');
    }
}
