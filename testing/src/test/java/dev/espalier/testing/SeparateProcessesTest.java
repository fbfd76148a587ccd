package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeparateProcessesTest {

    @Test
    void aNodeThatIsKilledComesBackWithItsData() {
        Leftovers leftovers = new Leftovers();
        long processes = ProcessHandle.current().children().count();
        try (SearchCluster cluster =
                SearchCluster.builder().nodes(2).separateProcesses().start()) {
            assertEquals(processes + 2, ProcessHandle.current().children().count());
            SimpleHttp.put(cluster.address(0), "/notes", """
                    {"settings": {"number_of_replicas": 0, "routing.allocation.require._name": "node-1"}}""");
            SimpleHttp.put(cluster.address(0), "/notes/_doc/1", "{\"text\": \"kept\"}");

            cluster.kill(1);
            assertEquals(processes + 1, ProcessHandle.current().children().count());
            assertFalse(cluster.isRunning(1));
            assertThrows(IllegalStateException.class, () -> cluster.kill(1));

            cluster.start(1);
            assertTrue(SimpleHttp.get(cluster.address(1), "/notes/_doc/1").contains("kept"));

            cluster.stop(0);
            assertEquals(processes + 1, ProcessHandle.current().children().count());
            assertTrue(cluster.isRunning(1));
        }
        leftovers.assertNone();
    }
}
