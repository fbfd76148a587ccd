package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import org.junit.jupiter.api.Test;

class WithoutExtensionTest {

    @Test
    void startsAndClosesACluster() {
        try (SearchCluster cluster = SearchCluster.builder()
                        .setting("action.auto_create_index", "false")
                        .start();
                SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            Note_Repository notes = new Note_Repository_Impl(client);
            assertThrows(ResponseException.class, () -> notes.count());
        }
    }
}
