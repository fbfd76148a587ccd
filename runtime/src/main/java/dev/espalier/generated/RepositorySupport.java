package dev.espalier.generated;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.SearchClient;
import dev.espalier.client.WriteResult;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What generated repositories of indexes extend.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public class RepositorySupport<T, I> extends SearchSupport<T, I> implements DocumentRepository<T, I> {

    /**
     * A repository that sends its requests through a client.
     *
     * @param client the client, which stays the caller's to close
     * @param type the type of the documents
     */
    protected RepositorySupport(SearchClient client, DocumentType<T, I> type) {
        super(client, type);
    }

    @Override
    public WriteResult save(T document) {
        return documents().save(required(document, "document"));
    }

    @Override
    public WriteResult create(T document) {
        return documents().create(required(document, "document"));
    }

    @Override
    public BulkResult<T> saveAll(Iterable<? extends T> documents) {
        return documents().saveAll(required(documents, "documents"));
    }

    @Override
    public Optional<T> findById(I id) {
        return documents().get(required(id, "id"));
    }

    @Override
    public Optional<T> findById(I id, String routing) {
        return documents().get(required(id, "id"), required(routing, "routing"));
    }

    @Override
    public List<T> findAllById(Collection<? extends I> ids) {
        return documents().getAll(required(ids, "ids"));
    }

    @Override
    public List<T> findAllById(Collection<? extends I> ids, String routing) {
        return documents().getAll(required(ids, "ids"), required(routing, "routing"));
    }

    @Override
    public boolean existsById(I id) {
        return documents().exists(required(id, "id"));
    }

    @Override
    public boolean existsById(I id, String routing) {
        return documents().exists(required(id, "id"), required(routing, "routing"));
    }

    @Override
    public boolean deleteById(I id) {
        return documents().deleteById(required(id, "id"));
    }

    @Override
    public boolean deleteById(I id, String routing) {
        return documents().deleteById(required(id, "id"), required(routing, "routing"));
    }

    @Override
    public boolean delete(T document) {
        return documents().delete(required(document, "document"));
    }

    @Override
    public BulkResult<T> deleteAllById(Iterable<? extends I> ids) {
        return documents().deleteAll(required(ids, "ids"));
    }
}
