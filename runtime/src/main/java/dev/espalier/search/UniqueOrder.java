package dev.espalier.search;

import dev.espalier.query.Sort;
import java.util.ArrayList;
import java.util.List;

/** Completes the order of a search so that no two hits share a place, and {@code search_after} finds each once. */
public final class UniqueOrder {

    private static final String SHARD_DOC = "_shard_doc";
    private static final String INDEX = "_index";

    private UniqueOrder() {}

    /**
     * Breaks ties by the id, which every document written through Espalier has as a field.
     *
     * @param <T> the document class
     * @param search the search
     * @return the search in its own order, or by score if it has none and scores, then by id
     * @throws IllegalArgumentException if its order is known as JSON alone
     */
    public static <T> Search<T> of(Search<T> search) {
        return of(search, search.type().idPath().asc());
    }

    /**
     * Breaks ties by a criterion.
     *
     * @param <T> the document class
     * @param search the search
     * @param tieBreaker a criterion that no two documents are equal by
     * @return the search in its own order, or by score if it has none and scores, then by the criterion
     * @throws IllegalArgumentException if its order is known as JSON alone
     */
    public static <T> Search<T> of(Search<T> search, Sort tieBreaker) {
        if (search.extra().containsKey("sort")) {
            throw new IllegalArgumentException("The order of " + search
                    + " stands there as JSON, so that no page can follow another one; say it by sort(...).");
        }
        List<Sort> sort = new ArrayList<>(search.sort().stream()
                .map(criterion -> isSame(criterion, tieBreaker) ? criterion : explicit(criterion))
                .toList());
        if (sort.isEmpty() && search.scoring()) {
            sort.add(Sort.score());
        }
        if (sort.stream().noneMatch(criterion -> isSame(criterion, tieBreaker))) {
            sort.add(tieBreaker);
        }
        // each index has documents of its own for the same ids; the place in a shard is that of all indexes
        if (search.type().overSeveral() && sort.stream().noneMatch(UniqueOrder::tellsIndexes)) {
            sort.add(Sort.field(INDEX));
        }
        return search.sort(sort);
    }

    private static boolean isSame(Sort criterion, Sort tieBreaker) {
        return criterion.field().equals(tieBreaker.field());
    }

    /**
     * The same criterion, with the server's default in words. Where nothing is said of missing values, OpenSearch leaves out the
     * parts of an index whose values all lie before those of {@code search_after}, and with them the documents without a value.
     */
    private static Sort explicit(Sort criterion) {
        boolean perhapsMissing = !criterion.field().startsWith("_") && criterion.origin() == null;
        return perhapsMissing && criterion.missing() == null ? criterion.missingLast() : criterion;
    }

    private static boolean tellsIndexes(Sort criterion) {
        return criterion.field().equals(SHARD_DOC) || criterion.field().equals(INDEX);
    }
}
