package dev.espalier.index;

import dev.espalier.exchange.IndexName;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Creates, changes and removes the indexes of document types. Thread-safe.
 *
 * <p>A versioned document type ({@code @Document(index = "articles")}) lives in a numbered index {@code articles-000001}
 * behind the alias {@code articles}; with {@code versioned = false} it lives in an index {@code articles}.
 */
public final class IndexAdmin {

    private final IndexRequests requests;

    /**
     * An administrator of indexes. {@code SearchClient.indexes()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public IndexAdmin(Transport transport) {
        this.requests = new IndexRequests(Objects.requireNonNull(transport, "transport"));
    }

    /**
     * Makes sure that there is an index as the code declares it.
     *
     * <ul>
     *   <li>Without an index, creates one with the settings, the mapping and the aliases of the document type; a versioned
     *       one together with its alias, in one request.
     *   <li>Otherwise compares the mappings, and sends the new one if the index can take every change: fields that it
     *       lacks, and parameters that may change in place. Aliases that it lacks are added.
     *   <li>Settings of an index that exists are never changed, and neither are aliases that it has: what differs is told
     *       in {@link EnsureResult#unapplied()}. Analysis that it lacks, or has otherwise, is a conflict.
     *   <li>What was changed is read back: a field or an alias that is still missing is a conflict, too.
     * </ul>
     *
     * <p>May be called by several processes at once, as applications do that start together.
     *
     * @param type the document type, such as {@code Article_.DOCUMENT}
     * @return what was done
     * @throws MappingConflictException if the index can not take a change; it lists every difference, and nothing is
     *     changed
     * @throws IllegalStateException if a numbered index is left over without its alias
     */
    public EnsureResult ensure(DocumentType<?, ?> type) {
        return new EnsureIndex(requests, type, name(type)).run();
    }

    /**
     * Compares the index with what the code declares, and changes nothing. What it finds is for people: print it.
     *
     * @param type the document type, such as {@code Article_.DOCUMENT}
     * @return for each concrete index what separates it from the code; empty if there is no index
     * @throws MappingConflictException if there is an index of the name that should be an alias
     */
    public List<IndexDifference> validate(DocumentType<?, ?> type) {
        return new EnsureIndex(requests, type, name(type)).differences();
    }

    /**
     * Whether there is an index, or an alias, of the document type's name.
     *
     * @param type the document type
     * @return true if there is
     */
    public boolean exists(DocumentType<?, ?> type) {
        return requests.exists(name(type));
    }

    /**
     * Deletes the index of a document type with all its documents; for an alias, every index behind it.
     *
     * @param type the document type
     * @return whether there was one
     */
    public boolean delete(DocumentType<?, ?> type) {
        boolean deleted = false;
        for (String index : requests.indexes(name(type))) {
            deleted |= requests.delete(index);
        }
        return deleted;
    }

    /**
     * Makes all completed writes visible to searches.
     *
     * @param type the document type
     */
    public void refresh(DocumentType<?, ?> type) {
        requests.refresh(name(type));
    }

    /**
     * The mapping as the server has it now.
     *
     * @param type the document type
     * @return for each concrete index its mapping as JSON, with {@code properties}; empty if there is no index
     */
    public Map<String, String> mapping(DocumentType<?, ?> type) {
        Map<String, String> mappings = new LinkedHashMap<>();
        requests.mappings(name(type)).forEach((index, mapping) -> mappings.put(index, mapping.pretty()));
        return Collections.unmodifiableMap(mappings);
    }

    private static String name(DocumentType<?, ?> type) {
        return new IndexName(type.index()).value();
    }
}
