package com.acme;

import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user writes, without the annotations, which are of another module and not read at run time. */
public interface ArticleRepository extends DocumentRepository<Article, String> {

    List<Article> findByTagsAndPublishedAfterOrderByPublishedDesc(String tag, LocalDate after);

    CursorPage<Article> findByContentMatches(String words, PageRequest page);

    long countByCommentsAuthorAndCommentsStarsGreaterThanEqual(String author, int stars);

    SearchResult<Article> search(String words);

    List<Article> findByTagsOrderByWords(String tag);

    Page<Article> findByTagsOrderByIdAsc(String tag, PageRequest page);

    Article findByTitleRaw(String title);

    Optional<Article> findFirstByTagsOrderByWordsDesc(String tag);

    List<Article> findTop2ByTagsOrderByWordsDesc(String tag);

    Stream<Article> streamByTags(String tag);

    boolean existsByTags(String tag);

    long deleteByTags(String tag);
}
