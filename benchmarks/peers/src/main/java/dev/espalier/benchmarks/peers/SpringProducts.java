package dev.espalier.benchmarks.peers;

import org.springframework.data.domain.Pageable;
import org.springframework.data.elasticsearch.core.SearchPage;
import org.springframework.data.elasticsearch.repository.ElasticsearchRepository;

/** A repository of Spring Data. */
public interface SpringProducts extends ElasticsearchRepository<SpringProduct, String> {

    /**
     * Finds products of a category.
     *
     * @param category the category
     * @param page how many
     * @return the hits
     */
    SearchPage<SpringProduct> findByCategory(String category, Pageable page);
}
