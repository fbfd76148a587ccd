package com.acme;

import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Param;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Whole search bodies. */
@NullMarked
@Repository
public interface Bodies extends DocumentRepository<Article, String> {

    record Headline(String id, String title) {}

    @SearchBody("""
            {
              "query": {
                "bool": {
                  "must": {"match": {"content": ":words"}},
                  "filter": [{"terms": {"tags": ":tags"}}, {"range": {"published": {"gte": ":since"}}}]
                }
              },
              "sort": ["_score", {"published": {"order": "desc", "missing": "_last"}}],
              "aggs": {
                "tags": {"terms": {"field": "tags"}, "aggs": {"longest": {"max": {"field": "words"}}}}
              },
              "highlight": {"fields": {"content": {}}},
              "from": ":from",
              "size": ":count",
              "track_total_hits": true
            }""")
    SearchResult<Article> overview(
            @Param("words") String text, Collection<String> tags, LocalDate since, int from, Long count);

    @SearchBody("{}")
    SearchResult<Article> anything(SearchOptions options);

    @SearchBody("{\"query\": {\"term\": {\"tags\": \"?0\"}}, \"size\": 0, \"aggs\": {\"rating\": {\"sum\": {\"field\": \"words\"}}}}")
    AggregationResults counted(String tag);

    @SearchBody("{\"size\": 0, \"aggs\": {\"rating\": {\"sum\": {\"field\": \"words\"}}}}")
    CompletableFuture<AggregationResults> countedLater();

    @SearchBody("{\"query\": {\"term\": {\"tags\": \":tag\"}}, \"sort\": {\"words\": \"desc\"}}")
    List<Article> all(String tag);

    @SearchBody("{\"query\": {\"term\": {\"tags\": \":tag\"}}, \"from\": 20, \"size\": 10}")
    List<Article> third(String tag);

    @SearchBody("{\"query\": {\"term\": {\"tags\": \":tag\"}}, \"size\": 3}")
    Set<Headline> headlines(String tag);

    @SearchBody("{\"sort\": {\"_script\": {\"script\": \"doc['words'].value % 7\", \"type\": \"number\"}}, \"size\": 3}")
    Article[] scripted();

    @OrderBy("published")
    @SearchBody("{\"query\": {\"match\": {\"content\": \":words\"}}}")
    Stream<Article> stream(String words);

    @SearchBody("{\"query\": {\"match_all\": {}}}")
    Flow.Publisher<Article> published();

    @SearchBody("{\"sort\": [{\"comments.stars\": {\"mode\": \"max\", \"nested\": {\"path\": \"comments\"}}}, \"_doc\"]}")
    CursorPage<Article> liked(PageRequest page);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"min_score\": \":least\", \"track_total_hits\": \":exact\"}")
    Page<Article> titled(String words, double least, boolean exact, PageRequest page);

    @Highlight("title")
    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"size\": 5, \"collapse\": {\"field\": \"level\"}}")
    List<Hit<Article>> best(String words);

    @SearchBody("{\"query\": {\"term\": {\"title.raw\": \":title\"}}}")
    Optional<Article> only(String title);

    @SearchBody("{\"sort\": {\"published\": \"desc\"}, \"size\": 1}")
    Article newest();

    @SearchBody("{\"query\": {\"term\": {\"title.raw\": \":title\"}}, \"size\": 1}")
    @Nullable Article perhaps(String title);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":search\"}}, \"explain\": true}")
    CompletableFuture<Hit<Article>> hit(String search);
}
