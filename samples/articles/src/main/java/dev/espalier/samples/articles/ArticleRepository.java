package dev.espalier.samples.articles;

import dev.espalier.annotation.DocValues;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Stores and finds articles. */
@Repository
public interface ArticleRepository extends DocumentRepository<Article, String> {

    /** What a list shows of an article. */
    record Listed(String id, String title, Set<String> tags, LocalDate published) {}

    List<Article> findByTagsAndPublishedAfterOrderByPublishedDesc(String tag, LocalDate after);

    CursorPage<Article> findByContentMatches(String words, PageRequest page);

    Stream<Article> streamByTagsIn(Collection<String> tags);

    @DocValues
    Stream<Listed> streamByTagsOrderByPublished(String tag);

    long countByCommentsAuthorAndCommentsStarsGreaterThanEqual(String author, int stars);

    @Query("""
            {"multi_match": {"query": ":words", "fields": ["title^3", "content", "tags^2"], "type": "best_fields"}}""")
    SearchResult<Article> search(String words);

    @SearchBody("""
            {
              "query": {"match": {"content": ":words"}},
              "aggs": {
                "tags": {
                  "terms": {"field": "tags", "size": 3},
                  "aggs": {"months": {"date_histogram": {"field": "published", "calendar_interval": "month"}}}
                }
              },
              "highlight": {"fields": {"content": {"number_of_fragments": 1}}},
              "sort": ["_score", {"published": "desc"}],
              "size": ":count"
            }""")
    SearchResult<Article> overview(String words, int count);
}
