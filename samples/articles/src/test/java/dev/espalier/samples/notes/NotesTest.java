package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.search.Search;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import org.junit.jupiter.api.Test;

@SearchServer
class NotesTest {

    @Test
    void findsWhatItHasStored(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().delete(Note_.DOCUMENT); // of other tests: they share the server
            client.indexes().ensure(Note_.DOCUMENT);
            Note_Repository notes = new Note_Repository_Impl(client);

            notes.save(new Note("1", "Prune the pear in late winter."));
            notes.refresh();

            Search<Note> winter = Search.of(Note_.DOCUMENT).query(Note_.text.match("winter"));
            assertEquals("1", notes.search(winter).documents().get(0).id());
        }
    }
}
