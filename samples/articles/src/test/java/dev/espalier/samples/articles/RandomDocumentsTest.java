package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.Json;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever values a document has, of whatever types, a server gives it back as it was. */
@EverySearchServer
@DisplayName("Random documents")
class RandomDocumentsTest {

    private static final int DOCUMENTS = 60;
    private static final long SEED = 20260131;

    private final SearchClient client;

    RandomDocumentsTest(SearchCluster cluster) {
        this.client = SearchClient.connect(cluster.address(0).toString());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @DisplayName("Single values come back")
    void singleValuesComeBack() throws ReflectiveOperationException {
        comeBack(Scalars.class, Scalars_.DOCUMENT, new Scalars_Repository_Impl(client));
    }

    @Test
    @DisplayName("Times come back")
    void timesComeBack() throws ReflectiveOperationException {
        comeBack(Moments.class, Moments_.DOCUMENT, new Moments_Repository_Impl(client));
    }

    @Test
    @DisplayName("Collections, arrays, maps and optionals come back")
    void holdersComeBack() throws ReflectiveOperationException {
        comeBack(Holders.class, Holders_.DOCUMENT, new Holders_Repository_Impl(client));
    }

    @Test
    @DisplayName("Ranges come back")
    void rangesComeBack() throws ReflectiveOperationException {
        comeBack(Spans.class, Spans_.DOCUMENT, new Spans_Repository_Impl(client));
    }

    @Test
    @DisplayName("Objects come back")
    void objectsComeBack() throws ReflectiveOperationException {
        comeBack(Parts.class, Parts_.DOCUMENT, new Parts_Repository_Impl(client));
    }

    private <R extends Record> void comeBack(
            Class<R> type, DocumentType<R, ?> document, DocumentRepository<R, String> repository)
            throws ReflectiveOperationException {
        client.indexes().ensure(document);
        RandomValues values = new RandomValues(new Random(SEED));
        List<R> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(values.record(type, Integer.toString(i)));
        }

        repository.saveAll(documents).orThrow();

        List<R> found = repository.findAllById(
                IntStream.range(0, DOCUMENTS).mapToObj(Integer::toString).toList());
        assertEquals(DOCUMENTS, found.size());
        for (int i = 0; i < DOCUMENTS; i++) {
            assertEquals(Sameness.of(documents.get(i)), Sameness.of(found.get(i)), json(document, documents.get(i)));
        }
    }

    private static <R> String json(DocumentType<R, ?> type, R document) {
        return Json.toString(json -> type.codec().write(json, document));
    }
}
