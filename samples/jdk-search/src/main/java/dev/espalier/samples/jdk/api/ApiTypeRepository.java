package dev.espalier.samples.jdk.api;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.util.List;

/** Stores the types of a JDK and finds them. The compiler writes it, from the names of its methods. */
@Repository
public interface ApiTypeRepository extends DocumentRepository<ApiType, String> {

    /**
     * Finds types by the words of their names, the best first. Words as they are weigh more than their stems, and a
     * short name more than a long one; the name written in one piece beats both. Of equals, those of
     * {@code java.base} come first.
     *
     * @param words words, in any order
     * @param name the same without blanks, in lower case
     * @return the ten best, and how many there are
     */
    @Query("""
            {"bool": {
              "must": {"dis_max": {"queries": [
                {"multi_match": {"query": ":words", "fields": ["words^3", "words.stems"], "type": "most_fields"}},
                {"constant_score": {"filter": {"term": {"simpleName.lower": ":name"}}, "boost": 100}}]}},
              "should": {"constant_score": {"filter": {"term": {"module": "java.base"}}, "boost": 0.1}}}}
            """)
    SearchResult<ApiType> findByWords(String words, String name);

    /**
     * Finds types while their name is being typed.
     *
     * @param prefix the beginning of a simple name, in lower case
     * @return the first ten in the order of their simple names
     */
    List<ApiType> findTop10BySimpleName_LowerStartingWithOrderBySimpleName(String prefix);

    /**
     * Finds what later releases will not have.
     *
     * @return all of it, in the order of the names
     */
    List<ApiType> findByForRemovalTrueOrderByName();

    /**
     * Finds types that declare a method of some name.
     *
     * @param name the name, without regard to case
     * @return the first ten in the order of their names, and how many there are
     */
    SearchResult<ApiType> findByMethodsNameOrderByName(String name);

    /**
     * Visits every type, page by page, for as long as {@code next()} gives another.
     *
     * @param page the page to fetch
     * @return the page, in the order of the names
     */
    CursorPage<ApiType> findAllByOrderByName(PageRequest page);
}
