package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Repository
public interface ArticleRepository extends DocumentRepository<Article, String> {

    List<Article> findByTagsAndPublishedAfterOrderByPublishedDesc(String tag, LocalDate after);

    CursorPage<Article> findByContentMatches(String words, PageRequest page);

    Stream<Article> streamByTagsIn(Collection<String> tags);

    @Allow("REP-412")
    long countByCommentsAuthorAndCommentsStarsGreaterThanEqual(String author, int stars);

    Optional<Article> findFirstByTitle(String title);

    @Query("""
            {"multi_match": {"query": ":words", "fields": ["title^3", "content", "tags^2"], "type": "best_fields"}}""")
    SearchResult<Article> search(String words);
}
