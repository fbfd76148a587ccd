package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.RecordedRequests;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.error.ResponseException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedNotesTest {

    private RecordedRequests requests;
    private SearchClient client;
    private Notes notes;

    @BeforeEach
    void connect() {
        requests = RecordedRequests.start();
        client = SearchClient.connect(requests.address());
        notes = new Notes_Impl(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
        requests.close();
    }

    @Test
    void asksForWordsInOtherNotes() {
        requests.answerHits("{\"id\": \"2\", \"text\": \"Prune the pear.\"}");

        List<Note> found = notes.findByTextMatchesAndIdNot("pear", "1");

        assertEquals("Prune the pear.", found.get(0).text());
        requests.last().assertQuery("""
                {"bool": {"must": [{"match": {"text": "pear"}}], "must_not": [{"term": {"id": "1"}}]}}""");
    }

    @Test
    void failsAsTheServerDoes() {
        requests.answer(
                400, "{\"error\": {\"type\": \"query_shard_exception\", \"reason\": \"too old\"}, \"status\": 400}");

        ResponseException refused = assertThrows(ResponseException.class, () -> notes.count());

        assertEquals(400, refused.status());
        assertEquals("POST /notes/_count", requests.last().line());
    }

    @ParameterizedTest
    @EnumSource(SearchServerKind.class)
    void streamsToTheEndOnEachServer(SearchServerKind kind) {
        try (RecordedRequests taken = RecordedRequests.start(kind);
                SearchClient asking = SearchClient.connect(taken.address())) {
            taken.answerHits("{\"id\": \"1\", \"text\": \"Graft.\"}", "{\"id\": \"2\", \"text\": \"Prune.\"}");
            try (Stream<Note> found = new Notes_Impl(asking).streamByTextMatches("pear")) {
                assertEquals(List.of("Graft.", "Prune."), found.map(Note::text).toList());
            }
            taken.all().get(0).assertQuery("{\"match\": {\"text\": \"pear\"}}");
        }
    }

    @Test
    void tellsWhatIsNotAsExpected() {
        notes.findByTextMatchesAndIdNot("pear", "1");

        AssertionError difference =
                assertThrows(AssertionError.class, () -> requests.last().assertQuery("""
                        {"bool": {"must": [{"match": {"text": "plum"}}], "must_not": [{"term": {"id": "1"}}]}}"""));

        assertEquals(
                "at $.bool.must[0].match.text: expected \"plum\", but found \"pear\"",
                difference.getMessage().lines().skip(1).findFirst().orElseThrow());
    }
}
