package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.query.CalendarInterval;
import dev.espalier.query.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a metamodel can ask, and what is sent for it. */
class PathQueryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Instant TIME = Instant.parse("2026-01-31T10:00:00Z");

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(Article_.tags.is("a b*\"\\"), "{'term':{'tags':'a b*\\'\\\\'}}"),
                arguments(Article_.tags.is(""), "{'term':{'tags':''}}"),
                arguments(Article_.tags.isNot("a"), "{'bool':{'must_not':[{'term':{'tags':'a'}}]}}"),
                arguments(Article_.tags.in("a", "b", "a"), "{'terms':{'tags':['a','b','a']}}"),
                arguments(Article_.tags.in(List.of("a")), "{'terms':{'tags':['a']}}"),
                arguments(Article_.tags.in(), "{'match_none':{}}"),
                arguments(Article_.tags.in(Set.of()), "{'match_none':{}}"),
                arguments(Article_.tags.notIn("a", "b"), "{'bool':{'must_not':[{'terms':{'tags':['a','b']}}]}}"),
                arguments(Article_.tags.notIn(List.of()), "{'match_all':{}}"),
                arguments(Article_.tags.startsWith("a*"), "{'prefix':{'tags':'a*'}}"),
                arguments(Article_.tags.endsWith("?a"), "{'wildcard':{'tags':'*\\\\?a'}}"),
                arguments(Article_.tags.contains("a*b"), "{'wildcard':{'tags':'*a\\\\*b*'}}"),
                arguments(Article_.tags.like("a?*"), "{'wildcard':{'tags':'a?*'}}"),
                arguments(Article_.tags.lessThan("b"), "{'range':{'tags':{'lt':'b'}}}"),
                arguments(Article_.tags.between("a", "b"), "{'range':{'tags':{'gte':'a','lte':'b'}}}"),
                arguments(Article_.tags.exists(), "{'exists':{'field':'tags'}}"),
                arguments(Article_.tags.missing(), "{'bool':{'must_not':[{'exists':{'field':'tags'}}]}}"),
                arguments(Article_.level.is(Article.Level.ADVANCED), "{'term':{'level':'ADVANCED'}}"),
                arguments(Article_.title.raw.is("x"), "{'term':{'title.raw':'x'}}"),
                arguments(Article_.words.is(5), "{'term':{'words':5}}"),
                arguments(Article_.words.lessThan(5), "{'range':{'words':{'lt':5}}}"),
                arguments(Article_.words.atMost(5), "{'range':{'words':{'lte':5}}}"),
                arguments(Article_.words.greaterThan(5), "{'range':{'words':{'gt':5}}}"),
                arguments(Article_.words.atLeast(5), "{'range':{'words':{'gte':5}}}"),
                arguments(Article_.words.between(1, 5), "{'range':{'words':{'gte':1,'lte':5}}}"),
                arguments(Article_.rating.is(4.5), "{'term':{'rating':4.5}}"),
                arguments(Article_.featured.isTrue(), "{'term':{'featured':true}}"),
                arguments(Article_.featured.isFalse(), "{'term':{'featured':false}}"),
                arguments(Article_.published.is(DAY), "{'term':{'published':'2026-01-31'}}"),
                arguments(Article_.published.before(DAY), "{'range':{'published':{'lt':'2026-01-31'}}}"),
                arguments(Article_.published.atMost(DAY), "{'range':{'published':{'lte':'2026-01-31'}}}"),
                arguments(Article_.published.after(DAY), "{'range':{'published':{'gt':'2026-01-31'}}}"),
                arguments(Article_.published.atLeast(DAY), "{'range':{'published':{'gte':'2026-01-31'}}}"),
                arguments(Article_.updated.after(TIME), "{'range':{'updated':{'gt':'2026-01-31T10:00:00.000Z'}}}"),
                arguments(Article_.content.match("a b"), "{'match':{'content':'a b'}}"),
                arguments(Article_.content.matchAll("a b"), "{'match':{'content':{'query':'a b','operator':'and'}}}"),
                arguments(Article_.content.matchPhrase("a b"), "{'match_phrase':{'content':'a b'}}"),
                arguments(Article_.content.matchPrefix("a b"), "{'match_phrase_prefix':{'content':'a b'}}"),
                arguments(Article_.author.name.is("Ada"), "{'term':{'author.name':'Ada'}}"),
                arguments(Article_.author.exists(), "{'exists':{'field':'author'}}"),
                arguments(
                        Query.multiMatch("a", Article_.title.weighted(3), Article_.tags.weighted(1)),
                        "{'multi_match':{'query':'a','fields':['title^3','tags']}}"));
    }

    static Stream<Arguments> nestedQueries() {
        var comments = Article_.comments;
        return Stream.of(
                arguments(
                        comments.stars.atLeast(4),
                        "{'nested':{'path':'comments','query':{'range':{'comments.stars':{'gte':4}}}}}"),
                arguments(
                        comments.author.isNot("Ada"),
                        "{'bool':{'must_not':[{'nested':{'path':'comments','query':{'term':{'comments.author':'Ada'}}}}]}}"),
                arguments(
                        comments.text.missing(),
                        "{'bool':{'must_not':[{'nested':{'path':'comments','query':{'exists':{'field':'comments.text'}}}}]}}"),
                arguments(
                        comments.any(comments.author.is("Ada").and(comments.stars.atLeast(4))),
                        "{'nested':{'path':'comments','query':{'bool':{'filter':["
                                + "{'term':{'comments.author':'Ada'}},{'range':{'comments.stars':{'gte':4}}}]}}}}"),
                arguments(
                        comments.any(comments.author.isNot("Ada").and(comments.text.match("fine"))),
                        "{'nested':{'path':'comments','query':{'bool':{'must':[{'match':{'comments.text':'fine'}}],"
                                + "'must_not':[{'term':{'comments.author':'Ada'}}]}}}}"),
                arguments(
                        comments.any(comments.author.is("Ada").or(comments.any(comments.author.is("Bob")))),
                        "{'nested':{'path':'comments','query':{'bool':{'should':[{'term':{'comments.author':'Ada'}},"
                                + "{'term':{'comments.author':'Bob'}}],'minimum_should_match':1}}}}"),
                arguments(
                        comments.none(comments.stars.lessThan(2)),
                        "{'bool':{'must_not':[{'nested':{'path':'comments','query':"
                                + "{'range':{'comments.stars':{'lt':2}}}}}]}}"),
                arguments(comments.exists(), "{'nested':{'path':'comments','query':{'match_all':{}}}}"),
                arguments(
                        comments.missing(),
                        "{'bool':{'must_not':[{'nested':{'path':'comments','query':{'match_all':{}}}}]}}"),
                arguments(
                        comments.author.is("Ada").and(comments.stars.atLeast(4)),
                        "{'bool':{'filter':[{'nested':{'path':'comments','query':{'term':{'comments.author':'Ada'}}}},"
                                + "{'nested':{'path':'comments','query':{'range':{'comments.stars':{'gte':4}}}}}]}}"));
    }

    static Stream<Arguments> sortsAndAggregations() {
        return Stream.of(
                arguments(Article_.published.desc(), "{'published':{'order':'desc'}}"),
                arguments(Article_.title.raw.asc(), "{'title.raw':{'order':'asc'}}"),
                arguments(
                        Article_.comments.stars.asc(),
                        "{'comments.stars':{'order':'asc','mode':'min','nested':{'path':'comments'}}}"),
                arguments(
                        Article_.comments.stars.desc(),
                        "{'comments.stars':{'order':'desc','mode':'max','nested':{'path':'comments'}}}"),
                arguments(writable(Article_.tags.terms()), "{'terms':{'field':'tags','size':10}}"),
                arguments(writable(Article_.words.terms()), "{'terms':{'field':'words','size':10}}"),
                arguments(writable(Article_.featured.terms()), "{'terms':{'field':'featured','size':10}}"),
                arguments(
                        writable(Article_.published.histogram(CalendarInterval.YEAR)),
                        "{'date_histogram':{'field':'published','calendar_interval':'year','min_doc_count':0}}"),
                arguments(writable(Article_.rating.average()), "{'avg':{'field':'rating'}}"),
                arguments(writable(Article_.rating.minimum()), "{'min':{'field':'rating'}}"),
                arguments(writable(Article_.rating.maximum()), "{'max':{'field':'rating'}}"),
                arguments(writable(Article_.rating.sum()), "{'sum':{'field':'rating'}}"),
                arguments(writable(Article_.tags.cardinality()), "{'cardinality':{'field':'tags'}}"));
    }

    private static JsonWritable writable(dev.espalier.query.Aggregation<?> aggregation) {
        return aggregation::writeTo;
    }

    @ParameterizedTest
    @MethodSource({"queries", "nestedQueries", "sortsAndAggregations"})
    void isSentAs(JsonWritable asked, String json) {
        assertEquals(json.replace("\\'", "\\\"").replace('\'', '"'), Json.toString(asked));
    }

    /** Below a nested object inside a nested object, and below a plain object inside a nested one. */
    @Test
    void keepsTheInnermostNestedField() {
        NestedPath outer = new NestedPath(FieldName.of("a"));
        NestedPath inner = new NestedPath(outer.field("b"));
        ObjectPath object = new ObjectPath(inner.field("c"));
        BooleanPath leaf = new BooleanPath(object.field("d"));
        assertEquals(
                "{\"nested\":{\"path\":\"a.b\",\"query\":{\"term\":{\"a.b.c.d\":true}}}}",
                Json.toString(leaf.isTrue()));
        assertEquals(
                "{\"nested\":{\"path\":\"a\",\"query\":{\"nested\":{\"path\":\"a.b\",\"query\":"
                        + "{\"term\":{\"a.b.c.d\":true}}}}}}",
                Json.toString(outer.any(leaf.isTrue())));
    }

    @Test
    void refusesAFieldThatNoNestedObjectHas() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Article_.comments.any(Article_.comments.stars.is(1).and(Article_.tags.is("a"))));
        assertEquals(
                "The field tags is not one of the nested objects in comments, so none of them could match."
                        + " Combine the two conditions outside of the nested query.",
                e.getMessage());
    }

    @Test
    void refusesNullWithTheNameOfTheField() {
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> Article_.tags.in(Arrays.asList("a", null)));
        assertEquals("A value to compare tags with is null. Use missing() for no value.", e.getMessage());
    }

    @Test
    void isCalledByItsFullName() {
        assertEquals("title.raw", Article_.title.raw.name());
        assertEquals("comments.stars", Article_.comments.stars.toString());
    }
}
