package dev.espalier.bulk;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;

/** Makes the bulks and ingesters of one client, which use the same buffers again and again. Thread-safe. */
public final class Bulks {

    private final ByteChains chains = new ByteChains();

    /** Without buffers as yet. {@code SearchClient} has one for all that it makes. */
    public Bulks() {}

    /**
     * Begins a bulk.
     *
     * @param transport what sends it
     * @param type the type of the documents
     * @param settings how much goes into a request, what is sent again
     * @param <T> the type of the documents
     * @param <I> the type of their ids
     * @return a request without operations
     */
    public <T, I> BulkRequest<T, I> request(Transport transport, DocumentType<T, I> type, BulkSettings settings) {
        return new BulkRequest<>(transport, type, settings, chains);
    }

    /**
     * Begins an ingester.
     *
     * @param transport what sends the requests
     * @param type the type of the documents
     * @param <T> the type of the documents
     * @param <I> the type of their ids
     * @return default settings
     */
    public <T, I> BulkIngesterBuilder<T, I> ingester(Transport transport, DocumentType<T, I> type) {
        return new BulkIngesterBuilder<>(transport, type, chains);
    }
}
