package com.acme;

import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What has matched, marked. */
@Repository
public interface Articles extends DocumentRepository<Article, String> {

    @Highlight
    SearchResult<Article> findByTitleMatchesOrContentMatchesOrderByPublishedDesc(String title, String content);

    @Highlight(value = "content", before = "<b>", after = "</b>", fragments = 2, fragmentSize = 40)
    List<Hit<Article>> findByContentMatches(String words, Limit limit, SearchOptions options);

    @Highlight(value = "title.raw", fragments = 0)
    Hit<Article> findFirstByTitle(String title);

    @Highlight({"title", "content"})
    @Query("{\"multi_match\": {\"query\": \":words\", \"fields\": [\"title^3\", \"content\"]}}")
    CompletableFuture<SearchResult<Article>> about(String words);
}
