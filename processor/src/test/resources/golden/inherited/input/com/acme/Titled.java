package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has a title, whatever it is: an interface that is no repository by itself. */
public interface Titled<T> {

    List<T> findByTitleMatches(String words);

    Optional<T> findFirstByOrderByPublishedDesc();

    @Query("{\"match_phrase\": {\"title\": \":phrase\"}}")
    SearchResult<T> called(String phrase);

    /** Calls what is implemented. */
    default List<T> findByEitherTitle(String one, String other) {
        return findByTitleMatches(joined(one, other));
    }

    /** A default method may well be called like one that is derived. */
    default long countByTitle(String title) {
        return called(title).hits().size();
    }

    private String joined(String one, String other) {
        return one + " " + other;
    }

    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
