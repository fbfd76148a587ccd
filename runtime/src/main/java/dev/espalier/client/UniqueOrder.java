package dev.espalier.client;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Sort;
import dev.espalier.search.Search;
import java.util.ArrayList;
import java.util.List;

/** Completes the order of a search so that no two documents have the same place in it. */
final class UniqueOrder {

    private UniqueOrder() {}

    /** The search in its own order, or by score if it has none and scores, and then by the tie-breaker. */
    static <T> Search<T> of(Search<T> search, Sort tieBreaker) {
        List<Sort> sort = new ArrayList<>(search.sort());
        if (sort.isEmpty() && search.query().scoring()) {
            sort.add(Sort.score());
        }
        if (sort.stream().noneMatch(criterion -> criterion.field().equals(tieBreaker.field()))) {
            sort.add(tieBreaker);
        }
        return search.sort(sort);
    }

    /**
     * The field that tells documents apart. An id that the server assigned is in no field but {@code _id}, which
     * OpenSearch sorts by, and Elasticsearch only where {@code indices.id_field_data.enabled} is set.
     */
    static Sort tieBreaker(DocumentType<?, ?> type) {
        return type.generatedId() ? Sort.field("_id") : type.idPath().asc();
    }
}
