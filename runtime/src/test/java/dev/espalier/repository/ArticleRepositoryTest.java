package dev.espalier.repository;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static com.acme.Articles.versioned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.ArticleRepository;
import com.acme.ArticleRepository_Impl;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.client.TooManyMatchesException;
import dev.espalier.query.CalendarInterval;
import dev.espalier.query.DateHistogramAggregation;
import dev.espalier.query.MetricAggregation;
import dev.espalier.query.TermsAggregation;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EverySearchServer
class ArticleRepositoryTest {

    private SearchClient client;
    private ArticleRepository articles;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        client.indexes().ensure(Article_.DOCUMENT);
        articles = new ArticleRepository_Impl(client);
    }

    @AfterEach
    void deleteIndex() {
        client.indexes().delete(Article_.DOCUMENT);
        client.close();
    }

    @Test
    void storesAndFindsById() {
        assertTrue(articles.save(article("1")).created());
        assertThrows(ConflictException.class, () -> articles.create(article("1")));
        assertEquals(Optional.of(versioned(article("1"), 1)), articles.findById("1"));
        assertTrue(articles.existsById("1"));
        assertEquals(2, articles.saveAll(List.of(article("2"), article("3"))).succeeded());
        assertEquals(2, articles.findAllById(List.of("3", "1", "x")).size());
        articles.refresh();
        assertEquals(3, articles.count());
        assertTrue(articles.deleteById("1"));
        assertEquals(2, articles.deleteAllById(List.of("2", "3")).orThrow().succeeded());
        assertEquals(Optional.empty(), articles.findById("1"));
        assertEquals("articles", articles.type().index());
    }

    @Test
    void findsByTagAndDate() {
        hold(
                article("1", List.of("java", "jvm"), 1, LocalDate.of(2026, 1, 1), List.of()),
                article("2", List.of("java"), 1, LocalDate.of(2026, 1, 2), List.of()),
                article("3", List.of("java"), 1, LocalDate.of(2026, 3, 1), List.of()),
                article("4", List.of("rust"), 1, LocalDate.of(2026, 3, 1), List.of()));
        assertEquals(
                List.of("3", "2"),
                ids(articles.findByTagsAndPublishedAfterOrderByPublishedDesc("java", LocalDate.of(2026, 1, 1))));
    }

    @Test
    void findsOneFirstAndTop() {
        hold(article("1", List.of("a"), 10), article("2", List.of("a"), 30), article("3", List.of("a"), 20));
        assertEquals(
                "2", articles.findFirstByTagsOrderByWordsDesc("a").orElseThrow().id());
        assertEquals(Optional.empty(), articles.findFirstByTagsOrderByWordsDesc("b"));
        assertEquals(List.of("2", "3"), ids(articles.findTop2ByTagsOrderByWordsDesc("a")));
        assertEquals("1", articles.findByTitleRaw("Title of 1").id());
        NoMatchException none = assertThrows(NoMatchException.class, () -> articles.findByTitleRaw("Nothing"));
        assertTrue(none.getMessage().startsWith("No document matches articles/_search {"), none.getMessage());
        hold(titled(article("4"), "Title of 1"));
        assertThrows(TooManyMatchesException.class, () -> articles.findByTitleRaw("Title of 1"));
    }

    @Test
    void listsStreamsPagesCountsAndDeletes() {
        articles.saveAll(numbered(0, 1200, "a")).orThrow();
        hold(article("other"));
        assertEquals(1200, articles.findByTagsOrderByWords("a").size());
        try (Stream<Article> stream = articles.streamByTags("a")) {
            assertEquals(1200, stream.count());
        }
        try (Stream<Article> stream = articles.stream(Article_.words.lessThan(5))) {
            assertEquals(5, stream.count());
        }
        assertEquals(
                List.of("a00020", "a00021"),
                ids(articles.findByTagsOrderByIdAsc("a", PageRequest.of(10, 2)).content()));
        assertTrue(articles.existsByTags("a"));
        assertFalse(articles.existsByTags("b"));
        assertEquals(1200, articles.deleteByTags("a"));
        assertEquals(1, articles.count());
    }

    @Test
    void pagesByScore() {
        articles.saveAll(numbered(0, 30, "a")).orThrow();
        hold(article("other"));
        CursorPage<Article> page = articles.findByContentMatches("trees", PageRequest.first(20));
        assertEquals(20, page.content().size());
        assertTrue(page.hasNext());
        CursorPage<Article> last =
                articles.findByContentMatches("trees", page.next().orElseThrow());
        assertEquals(11, last.content().size());
        assertFalse(last.hasNext());
    }

    @Test
    void conditionsOnCommentsAreAboutOneComment() {
        hold(
                commented("1", new Article.Comment("Bob", "fine", 1), new Article.Comment("Eve", "great", 5)),
                commented("2", new Article.Comment("Bob", "great", 4)),
                commented("3"));
        assertEquals(1, articles.countByCommentsAuthorAndCommentsStarsGreaterThanEqual("Bob", 4));
        // said separately, another comment may have the stars
        assertEquals(2, articles.count(Article_.comments.author.is("Bob").and(Article_.comments.stars.atLeast(4))));
        assertEquals(1, articles.count(Article_.comments.missing()));
        assertEquals(2, articles.count(Article_.comments.author.isNot("Eve")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"}},{\"match_all\":{", "a\\", "*", ":words", "AND OR NOT (", "\u0000\u0001", "'; drop", "🌳"})
    void valuesNeverBecomePartOfTheQuery(String hostile) {
        hold(titled(article("1", List.of(hostile), 1), hostile), article("2"));
        assertTrue(articles.search(hostile).total().value() <= 1);
        assertEquals(List.of("1"), ids(articles.findByTagsOrderByWords(hostile)));
        assertEquals(1, articles.count(Article_.title.raw.startsWith(hostile)));
        assertEquals(1, articles.count(Article_.title.raw.contains(hostile)));
    }

    @Test
    void searchesWithATemplate() {
        hold(
                titled(article("1"), "Async input"),
                titled(article("2"), "Async is one of many words"),
                article("3", List.of("async"), 1),
                article("4"));
        SearchResult<Article> result = articles.search("async");
        List<String> ids = ids(result.documents());
        assertEquals(Set.of("1", "2", "3"), Set.copyOf(ids));
        // How a keyword compares with a text depends on the server: OpenSearch 3 scores it by its boost alone.
        assertTrue(ids.indexOf("1") < ids.indexOf("2"), ids.toString());
        assertTrue(result.hits().get(0).score().getAsDouble()
                > result.hits().get(2).score().getAsDouble());
    }

    @Test
    void aggregatesIntoTypedBuckets() {
        hold(
                article("1", List.of("a", "b"), 10, LocalDate.of(2026, 1, 5), List.of()),
                article("2", List.of("a"), 20, LocalDate.of(2026, 1, 31), List.of()),
                article("3", List.of("c"), 60, LocalDate.of(2026, 3, 1), List.of()));
        MetricAggregation averageWords = Article_.words.average();
        TermsAggregation<String> byTag = Article_.tags.terms().size(20).with(averageWords);
        TermsAggregation<Article.Level> byLevel = Article_.level.terms();
        DateHistogramAggregation byMonth = Article_.published.histogram(CalendarInterval.MONTH);
        SearchResult<Article> result =
                articles.search(Search.of(Article_.DOCUMENT).size(0).aggregate(byTag, byLevel, byMonth));
        assertEquals(List.of(), result.hits());
        assertEquals(
                List.of("a 2", "b 1", "c 1"),
                result.get(byTag).buckets().stream()
                        .map(bucket -> bucket.key() + " " + bucket.count())
                        .toList());
        assertEquals(OptionalDouble.of(15), result.get(byTag).buckets().get(0).get(averageWords));
        assertEquals(
                Article.Level.BEGINNER, result.get(byLevel).buckets().get(0).key());
        assertEquals(
                List.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z")),
                result.get(byMonth).buckets().stream()
                        .filter(bucket -> bucket.count() > 0)
                        .map(bucket -> bucket.key())
                        .toList());
    }

    @Test
    void refusesNullByTheNameOfTheParameter() {
        NullPointerException e = assertThrows(NullPointerException.class, () -> articles.findByTagsOrderByWords(null));
        assertEquals("the argument for tag must not be null", e.getMessage());
    }

    private void hold(Article... some) {
        articles.saveAll(List.of(some)).orThrow();
        articles.refresh();
    }

    private static Article commented(String id, Article.Comment... comments) {
        return article(id, List.of("a"), 1, LocalDate.of(2026, 1, 1), List.of(comments));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
