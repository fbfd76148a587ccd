package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** {@link Library.Books} over a client. */
@Generated
@NullMarked
final class Library_Books_Impl extends RepositorySupport<Library.Book, UUID> implements Library.Books {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Books_Impl(SearchClient client) {
        super(client, BookFields.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw-lower":":title"}}]}}}. */
    @Override
    public boolean existsByTitle(String title) {
        require(title, "title");
        Query query = BookFields.title.raw_lower.is(title);
        return exists(query);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"terms":{"inStock":":inStock"}},{"term":{"isOpen":true}}]}}}, sorted by
     * {@code title.raw-lower} descending.
     */
    @Override
    public List<Library.Book> findByInStockInAndIsOpenTrueOrderByTitleDesc(List<Integer> inStock) {
        requireAll(inStock, "inStock");
        Query query = BookFields.inStock.in(inStock).and(BookFields.isOpen.isTrue());
        return list(search(query).sort(BookFields.title.raw_lower.desc()));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw-lower":":title"}}]}}}. */
    @Override
    public List<Library.Book> findByTitle(String title) {
        require(title, "title");
        Query query = BookFields.title.raw_lower.is(title);
        return list(search(query));
    }
}
