package dev.espalier.samples.articles;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.SearchClient;
import dev.espalier.client.WriteResult;
import dev.espalier.index.EnsureResult;
import dev.espalier.query.CalendarInterval;
import dev.espalier.query.DateHistogramAggregation;
import dev.espalier.query.DateHistogramResult;
import dev.espalier.query.Query;
import dev.espalier.query.TermsAggregation;
import dev.espalier.query.TermsResult;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.server.ServerInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tour, a method for each chapter. Every chapter needs the ones above it to have run. */
public final class Tour {

    private final SearchClient client;
    private final ArticleRepository articles;

    public Tour(SearchClient client) {
        this.client = client;
        this.articles = new ArticleRepository_Impl(client);
    }

    /** Name of the cluster, kind and version of the server. */
    public ServerInfo info() {
        return client.info();
    }

    /** The index comes from the class: created, or extended by what is new, or refused with the difference. */
    public EnsureResult createIndex() {
        return client.indexes().ensure(Article_.DOCUMENT);
    }

    public WriteResult index() {
        return articles.save(new Article(
                "1",
                "Python Async Deep Dive",
                "Asyncio enables concurrent I/O operations...",
                List.of("python", "async"),
                LocalDate.of(2026, 3, 15),
                List.of()));
    }

    public Optional<Article> get() {
        return articles.findById("1");
    }

    /** Points in time are written as dates and come back as dates. */
    public Optional<Event> dates(Instant now) {
        client.indexes().ensure(Event_.DOCUMENT);
        Event_Repository events = new Event_Repository_Impl(client);
        events.save(new Event(42, "data", now));
        return events.findById(42);
    }

    /** Many documents in few requests; one outcome for each of them, in the order of the input. */
    public BulkResult<Article> bulk(List<Article> documents) {
        return articles.saveAll(documents);
    }

    /** What was written becomes visible to searches about a second later, or at once by a refresh. */
    public void refresh() {
        articles.refresh();
    }

    public List<String> match() {
        SearchResult<Article> result =
                articles.search(Search.of(Article_.DOCUMENT).query(Article_.content.match("async programming")));
        return result.hits().stream()
                .map(hit -> "%.2f %s"
                        .formatted(hit.score().orElseThrow(), hit.document().title()))
                .toList();
    }

    /** A match in the title weighs three times. */
    public SearchResult<Article> multiMatch() {
        return articles.search(Search.of(Article_.DOCUMENT)
                .query(Query.multiMatch(
                        "python testing",
                        Article_.title.weighted(3),
                        Article_.content.weighted(1),
                        Article_.tags.weighted(2))));
    }

    /** The same as JSON, checked by the compiler: see {@link ArticleRepository#search(String)}. */
    public SearchResult<Article> multiMatchInJson() {
        return articles.search("python testing");
    }

    /**
     * A page of hits and the tags of all that matches, by one search body in JSON: see {@link ArticleRepository#overview}. Its
     * aggregations are asked for by the names that they have there.
     */
    public Overview overview() {
        SearchResult<Article> result = articles.overview("news", 2);
        TermsResult<String> tags = result.get("tags", Article_.tags.terms());
        DateHistogramResult months =
                tags.buckets().get(0).get("months", Article_.published.histogram(CalendarInterval.MONTH));
        return new Overview(result, tags, months);
    }

    /** The words score; the tag and the date are asked yes or no, and cached. */
    public SearchResult<Article> filtered() {
        return articles.search(Search.of(Article_.DOCUMENT)
                .query(Article_.content
                        .match("machine learning")
                        .and(Article_.tags.is("python"))
                        .and(Article_.published.atLeast(LocalDate.of(2026, 1, 1)))));
    }

    /** The name of the method is the query. */
    public List<Article> derived() {
        return articles.findByTagsAndPublishedAfterOrderByPublishedDesc("python", LocalDate.of(2026, 1, 1));
    }

    /** Small values of many hits come out of columns: no article is fetched or parsed. */
    public List<ArticleRepository.Listed> columns() {
        try (Stream<ArticleRepository.Listed> listed = articles.streamByTagsOrderByPublished("python")) {
            return listed.toList();
        }
    }

    /** Both conditions hold for the same comment. */
    public long nested() {
        return articles.countByCommentsAuthorAndCommentsStarsGreaterThanEqual("ada", 4);
    }

    /** Simple, for the first 10,000 hits. */
    public SearchResult<Article> offset() {
        return articles.search(Search.of(Article_.DOCUMENT)
                .query(Article_.tags.is("weekly"))
                .sort(Article_.published.desc())
                .from(20)
                .size(10));
    }

    /** Any depth: every page starts after the last hit of the one before. */
    public SearchResult<Article> searchAfter() {
        Search<Article> search = Search.of(Article_.DOCUMENT)
                .query(Article_.tags.is("weekly"))
                .sort(Article_.published.desc(), Article_.id.asc())
                .size(10);
        SearchResult<Article> first = articles.search(search);
        return articles.search(search.searchAfter(first.hits().get(9).sortValues()));
    }

    /** The same without book-keeping; the cursor of a page is text that can travel to a browser and back. */
    public CursorPage<Article> cursor() {
        CursorPage<Article> first = articles.findByContentMatches("news", PageRequest.first(10));
        return articles.findByContentMatches("news", first.next().orElseThrow());
    }

    /** Every match, one by one, however many there are. */
    public List<String> stream() {
        try (Stream<Article> found = articles.streamByTagsIn(List.of("weekly", "java"))) {
            return found.map(Article::title).toList();
        }
    }

    /** Counts beside the hits, or instead of them; keys come back in the type of the property. */
    public Counts aggregations() {
        TermsAggregation<String> byTag = Article_.tags.terms().size(20);
        DateHistogramAggregation byMonth = Article_.published.histogram(CalendarInterval.MONTH);
        SearchResult<Article> result = articles.search(
                Search.of(Article_.DOCUMENT).aggregate(byTag, byMonth).size(0));
        return new Counts(result.get(byTag), result.get(byMonth));
    }

    /** Hits, how many articles there are of the most used tags, and of each month with the first of these. */
    public record Overview(SearchResult<Article> hits, TermsResult<String> tags, DateHistogramResult months) {}

    /** How many articles there are of every tag and of every month. */
    public record Counts(TermsResult<String> byTag, DateHistogramResult byMonth) {}
}
