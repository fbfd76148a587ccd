package dev.espalier.samples.articles;

import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.query.AggregationResults;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole search bodies with every result. */
@Repository
interface NovelBodies extends DocumentRepository<Novel, String> {

    record Cover(String title, int pages) {}

    /** The limits of a range, under the names that servers have for them; one that is null is not sent. */
    record Pages(@Nullable Integer gte, @Nullable Integer lte) {}

    @SearchBody("""
            {
              // of each publisher its thickest
              "query": {
                "bool": {
                  "filter": [
                    {"terms": {"tags": ":tags"}},
                    {"range": {"pages": {"gte": ":pages"}}}
                  ]
                }
              },
              "post_filter": {"exists": {"field": "publisher"}},
              "sort": {"pages": {"order": "desc"}},
              "collapse": {"field": "publisher"},
              "_source": {"excludes": ["reviews"]},
              "aggs": {
                "publishers": {
                  "terms": {"field": "publisher", "missing": "none"},
                  "aggs": {"longest": {"max": {"field": "pages"}}}
                },
                "reviewed": {
                  "nested": {"path": "reviews"},
                  "aggs": {"by": {"terms": {"field": "reviews.author"}}}
                },
                "spread": {"extended_stats": {"field": "pages"}}
              },
              "track_total_hits": ":limit"
            }""")
    SearchResult<Novel> overview(Collection<String> tags, int pages, long limit);

    @SearchBody("""
            {
              "query": {
                "bool": {
                  "must": {"match": {"title": {"query": ":words", "_name": "titled"}}},
                  "should": {"nested": {"path": "reviews", "query": {"range": {"reviews.stars": {"gte": 4}}}, "inner_hits": {}}}
                }
              },
              "collapse": {"field": "publisher", "inner_hits": {"name": "others", "size": 5, "sort": ["pages"]}},
              "docvalue_fields": ["pages"],
              "aggs": {
                "sizes": {
                  "range": {"field": "pages", "ranges": [{"to": 100}, {"from": 100}]},
                  "aggs": {"longest": {"max": {"field": "pages"}}}
                },
                "kinds": {"filters": {"filters": {"thin": {"range": {"pages": {"lt": 100}}}}}}
              },
              "suggest": {"meant": {"text": ":words", "term": {"field": "title", "suggest_mode": "always"}}}
            }""")
    SearchResult<Novel> grouped(String words);

    @SearchBody("{\"size\": 0, \"aggs\": {\"longest\": {\"max\": {\"field\": \"pages\"}}}}")
    AggregationResults longest();

    @SearchBody(
            "{\"query\": {\"term\": {\"tags\": \"?0\"}}, \"size\": 0, \"aggs\": {\"longest\": {\"max\": {\"field\": \"pages\"}}}}")
    CompletableFuture<AggregationResults> longestLater(String tag);

    @SearchBody("{\"sort\": [{\"pages\": \"desc\"}, \"id\"], \"from\": \":from\", \"size\": \":size\"}")
    List<Novel> window(int from, Integer size);

    @SearchBody("{\"query\": {\"range\": {\"pages\": {\"lt\": \":pages\"}}}, \"sort\": {\"pages\": \"desc\"}}")
    List<Cover> shorter(int pages);

    @SearchBody("{\"query\": {\"match_all\": {}}, \"sort\": [{\"publisher\": {\"missing\": \"_first\"}}, \"pages\"]}")
    Stream<Novel> all();

    @OrderBy(value = "pages", descending = true)
    @SearchBody("{\"min_score\": 0.5, \"query\": {\"match_all\": {}}}")
    Flow.Publisher<Novel> published();

    @SearchBody(
            "{\"sort\": [{\"reviews.stars\": {\"order\": \"desc\", \"mode\": \"max\", \"nested\": {\"path\": \"reviews\"}}}]}")
    CursorPage<Novel> liked(PageRequest page);

    @SearchBody("{\"query\": {\"exists\": {\"field\": \"pages\"}}, \"sort\": \"pages\"}")
    Page<Novel> numbered(PageRequest page, SearchOptions options);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"explain\": true, \"size\": 2}")
    List<Hit<Novel>> best(String words);

    @SearchBody("{\"sort\": {\"pages\": \"desc\"}, \"size\": 1}")
    Optional<Novel> thickest();

    @SearchBody("{\"query\": {\"term\": {\"pages\": \":pages\"}}}")
    Novel only(int pages);

    @SearchBody("{\"sort\": {\"_script\": {\"script\": \"-doc['pages'].value\", \"type\": \"number\"}}, \"size\": 2}")
    Novel[] scripted();

    @SearchBody("""
            {"query": {"range": {"pages": ":pages"}}, "sort": {"pages": "asc"}}""")
    List<Novel> ofSize(Pages pages);

    @SearchBody("""
            {
              "query": {
                "script": {
                  "script": {"source": "doc['pages'].value < params.limits[0].lte", "params": {"limits": ":limits"}}
                }
              }
            }""")
    List<Novel> shorterThan(List<Pages> limits);
}
