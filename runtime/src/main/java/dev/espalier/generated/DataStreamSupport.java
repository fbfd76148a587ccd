package dev.espalier.generated;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.SearchClient;
import dev.espalier.client.WriteResult;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.repository.DataStreamRepository;

/**
 * What generated repositories of data streams extend.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public class DataStreamSupport<T, I> extends SearchSupport<T, I> implements DataStreamRepository<T, I> {

    /**
     * A repository that sends its requests through a client.
     *
     * @param client the client, which stays the caller's to close
     * @param type the type of the documents
     */
    protected DataStreamSupport(SearchClient client, DocumentType<T, I> type) {
        super(client, type);
    }

    @Override
    public WriteResult create(T document) {
        return documents().create(required(document, "document"));
    }

    @Override
    public BulkResult<T> createAll(Iterable<? extends T> documents) {
        return documents().createAll(required(documents, "documents"));
    }
}
