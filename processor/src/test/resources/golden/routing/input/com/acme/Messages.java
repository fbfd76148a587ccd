package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches on the shards that keep the messages of a thread. */
@Repository
public interface Messages extends DocumentRepository<Message, String> {

    List<Message> findByTextOrderByIdDesc(String text, SearchOptions options);

    Page<Message> findByThread(SearchOptions options, long thread, PageRequest page);

    Optional<Message> findFirstByText(String text, SearchOptions options);

    Stream<Message> streamByText(String text, SearchOptions options);

    long countByText(String text, SearchOptions options);

    boolean existsByText(String text, SearchOptions options);

    void deleteByText(String text, SearchOptions options);

    int deleteByThread(long thread, SearchOptions options);

    @Query("""
            {"prefix": {"text": ":start"}}""")
    SearchResult<Message> beginningWith(SearchOptions options, String start);
}
