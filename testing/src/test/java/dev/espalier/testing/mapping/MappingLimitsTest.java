package dev.espalier.testing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingSize;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping is as large as the servers count: they take it with exactly that limit, and refuse it with one less. */
@EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
class MappingLimitsTest {

    private final TestNode node;
    private final boolean openSearch;

    MappingLimitsTest(SearchCluster cluster) {
        this.node = new TestNode(cluster.address(0));
        this.openSearch = cluster.kind() == SearchServerKind.OPENSEARCH_2;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'a':{'type':'keyword'},'b':{'type':'alias','path':'a'}}}",
                "{'properties':{'a':{'type':'text','fields':{'raw':{'type':'keyword'},'n':{'type':'long'}}}}}",
                "{'properties':{'o':{'properties':{'p':{'properties':{'a':{'type':'long'}}}}}}}",
                "{'properties':{'o':{'properties':{'p':{'type':'object'}}}}}",
                "{'properties':{'n':{'type':'nested','properties':{'m':{'type':'nested','properties':"
                        + "{'a':{'type':'long'}}}}}}}",
                "{'properties':{'a':{'type':'search_as_you_type'},'b':{'type':'long'}}}",
                "{'properties':{'a':{'type':'long'}},'runtime':{'r':{'type':'long'}}}"
            })
    void isCountedAsTheServersDo(String text) {
        JsonObject mapping = (JsonObject) JsonTree.parse(text.replace('\'', '"'));
        assumeFalse(text.contains(openSearch ? "runtime" : "search_as_you_type"), "not on this server");
        MappingSize size = MappingSize.of(mapping);
        Map<String, Long> limits = Map.of(
                "index.mapping.total_fields.limit", size.fields(),
                "index.mapping.depth.limit", size.depth(),
                "index.mapping.nested_fields.limit", size.nested());
        limits.forEach((setting, limit) -> {
            long least = setting.contains("depth") ? 1 : 0;
            assertEquals(
                    limit <= least ? List.of(true) : List.of(true, false),
                    limit <= least
                            ? List.of(takes(mapping, setting, limit))
                            : List.of(takes(mapping, setting, limit), takes(mapping, setting, limit - 1)),
                    setting + " " + limit);
        });
    }

    private boolean takes(JsonObject mapping, String setting, long limit) {
        JsonObject settings = new JsonObject(
                Map.of(setting, JsonTree.of(limit), "index.routing.allocation.enable", JsonTree.of("none")));
        return node.takesIndex(new JsonObject(Map.of("settings", settings, "mappings", mapping)));
    }
}
