package dev.espalier.generated;

import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.repository.ReadOnlyRepository;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.stream.Stream;

/**
 * What generated repositories extend that change nothing.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public class ReadOnlySupport<T, I> extends ResultSupport<T, I> implements ReadOnlyRepository<T, I> {

    /**
     * A repository that sends its requests through a client.
     *
     * @param client the client, which stays the caller's to close
     * @param type the type of the documents
     */
    protected ReadOnlySupport(SearchClient client, DocumentType<T, I> type) {
        super(client, type);
    }

    @Override
    public long count() {
        return documents().count(Query.matchAll());
    }

    @Override
    public SearchResult<T> search(Search<T> search) {
        return documents().search(required(search, "search"));
    }

    @Override
    public long count(Query query) {
        return documents().count(required(query, "query"));
    }

    @Override
    public long count(Query query, SearchOptions options) {
        return documents().count(required(query, "query"), required(options, "options"));
    }

    @Override
    public boolean exists(Query query) {
        return documents().anyMatch(required(query, "query"));
    }

    @Override
    public boolean exists(Query query, SearchOptions options) {
        return documents().anyMatch(required(query, "query"), required(options, "options"));
    }

    @Override
    public Stream<T> stream(Query query) {
        return stream(search(required(query, "query")));
    }

    @Override
    public Stream<T> stream(Query query, SearchOptions options) {
        return stream(search(required(query, "query")).options(required(options, "options")));
    }

    @Override
    public DocumentType<T, I> type() {
        return documents().type();
    }
}
