package dev.espalier.generated;

import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.repository.SearchRepository;
import dev.espalier.search.SearchOptions;

/**
 * What the repositories of indexes and of data streams have in common: they search.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public class SearchSupport<T, I> extends ReadOnlySupport<T, I> implements SearchRepository<T, I> {

    SearchSupport(SearchClient client, DocumentType<T, I> type) {
        super(client, type);
    }

    @Override
    public long deleteBy(Query query) {
        return documents().deleteBy(required(query, "query"));
    }

    @Override
    public long deleteBy(Query query, SearchOptions options) {
        return documents().deleteBy(required(query, "query"), required(options, "options"));
    }

    @Override
    public void refresh() {
        documents().refresh();
    }
}
