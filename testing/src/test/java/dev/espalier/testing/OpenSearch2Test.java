package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

@SearchServer
class OpenSearch2Test {

    @Test
    void runsTheModulesOfTheDistribution(SearchCluster cluster) {
        String plugins = SimpleHttp.get(cluster.address(0), "/_nodes/plugins?filter_path=nodes.*.plugins.name");
        for (String module : List.of("Painless", "CommonAnalysis", "Reindex", "ParentJoin", "IngestCommon")) {
            assertTrue(plugins.contains(module + "Plugin"), module + " in " + plugins);
        }
        SimpleHttp.put(cluster.address(0), "/places", """
                {"mappings": {"properties": {"area": {"type": "geo_shape"}, "price": {"type": "scaled_float", "scaling_factor": 100}}}}""");
    }
}
