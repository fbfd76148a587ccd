package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("same-on-every-jdk")
@SearchServer(nodes = 3, shared = false)
class StoppedNodeTest {

    @Test
    void keepsWhatItHasWhenANodeComesBack(SearchCluster cluster) {
        String[] addresses = cluster.addresses().stream().map(URI::toString).toArray(String[]::new);
        try (SearchClient client = SearchClient.connect(addresses)) {
            client.indexes().ensure(Note_.DOCUMENT);
            Note_Repository notes = new Note_Repository_Impl(client);
            notes.save(new Note("1", "Prune the pear in late winter."));

            cluster.stop(1);
            assertFalse(cluster.isRunning(1));

            cluster.start(1);
            assertTrue(notes.existsById("1"));
        }
    }
}
