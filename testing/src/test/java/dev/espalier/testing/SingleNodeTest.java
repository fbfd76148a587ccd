package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleNodeTest {

    @Test
    void answersUntilItIsClosedAndLeavesNothingBehind() {
        Leftovers leftovers = new Leftovers();
        int directories = Leftovers.directories().size();
        SearchCluster cluster = SearchCluster.builder()
                .setting("cluster.name", "table-of-contents")
                .start();
        URI address = cluster.address(0);
        try (cluster) {
            assertEquals(1, cluster.size());
            assertEquals(List.of(address), cluster.addresses());
            assertEquals("127.0.0.1", address.getHost());
            assertTrue(cluster.isRunning(0));
            assertTrue(cluster.security().isEmpty());

            String answer = SimpleHttp.get(address, "/");
            assertTrue(answer.contains("\"number\" : \"" + cluster.version() + "\""), answer);
            assertTrue(answer.contains("\"cluster_name\" : \"table-of-contents\""), answer);
            assertEquals(directories + 1, Leftovers.directories().size());
        }
        assertFalse(cluster.isRunning(0));
        assertThrows(ConnectException.class, () -> new Socket(address.getHost(), address.getPort()).close());
        leftovers.assertNone();

        cluster.close();
        assertThrows(IllegalStateException.class, () -> cluster.start(0));
    }
}
