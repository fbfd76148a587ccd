package dev.espalier.search;

import dev.espalier.query.Sort;
import java.util.ArrayList;
import java.util.List;

/** Completes the order of a search so that no two hits share a place, and {@code search_after} finds each once. */
public final class UniqueOrder {

    private UniqueOrder() {}

    /**
     * Breaks ties by the id. Where the server may assign ids, documents may lack them in their source; then the number
     * of their last operation decides, which is unique within a shard.
     *
     * @param <T> the document class
     * @param search the search
     * @return the search in its own order, or by score if it has none and scores, then by id
     */
    public static <T> Search<T> of(Search<T> search) {
        Search<T> byId = of(search, search.type().idPath().asc());
        return search.type().generatedId() ? of(byId, Sort.field("_seq_no")) : byId;
    }

    /**
     * Breaks ties by a criterion.
     *
     * @param <T> the document class
     * @param search the search
     * @param tieBreaker a criterion that no two documents are equal by
     * @return the search in its own order, or by score if it has none and scores, then by the criterion
     */
    public static <T> Search<T> of(Search<T> search, Sort tieBreaker) {
        List<Sort> sort = new ArrayList<>(search.sort());
        if (sort.isEmpty() && search.query().scoring()) {
            sort.add(Sort.score());
        }
        if (sort.stream().noneMatch(criterion -> criterion.field().equals(tieBreaker.field()))) {
            sort.add(tieBreaker);
        }
        return search.sort(sort);
    }
}
