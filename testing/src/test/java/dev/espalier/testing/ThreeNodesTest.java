package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@SearchServer(nodes = 3, shared = false)
class ThreeNodesTest {

    private final SearchCluster cluster;

    ThreeNodesTest(SearchCluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void everyNodeHasItsAddressAndSeesTheOthers() {
        assertEquals(3, new HashSet<>(cluster.addresses()).size());
        for (URI address : cluster.addresses()) {
            assertEquals(3, nodesSeenFrom(address));
        }
    }

    @Test
    void theyRunTheModulesOfTheDistribution() {
        String plugins = SimpleHttp.get(cluster.address(0), "/_nodes/plugins?filter_path=nodes.*.plugins.name");
        for (String module : List.of("Painless", "CommonAnalysis", "Reindex", "ParentJoin", "IngestCommon")) {
            assertTrue(plugins.contains(module + "Plugin"), module + " in " + plugins);
        }
        SimpleHttp.put(cluster.address(0), "/places", """
                {"mappings": {"properties": {"area": {"type": "geo_shape"}, "price": {"type": "scaled_float", "scaling_factor": 100}}}}""");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThrows(IllegalStateException.class, () -> cluster.start(0));
        assertThrows(IndexOutOfBoundsException.class, () -> cluster.stop(3));
        assertThrows(IndexOutOfBoundsException.class, () -> cluster.address(-1));
        UnsupportedOperationException refusal =
                assertThrows(UnsupportedOperationException.class, () -> cluster.kill(0));
        assertTrue(refusal.getMessage().contains("separateProcesses()"), refusal.getMessage());
        assertTrue(cluster.isRunning(0));
    }

    private static long nodesSeenFrom(URI address) {
        return SimpleHttp.get(address, "/_cat/nodes?h=name").lines().count();
    }
}
