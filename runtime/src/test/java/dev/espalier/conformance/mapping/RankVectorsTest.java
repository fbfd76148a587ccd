package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several vectors are lists in a list; one list of numbers is not one vector. */
@EverySearchServer
@DisplayName("Rank vectors")
class RankVectorsTest {

    private static final ValueCodec<List<float[]>> SEVERAL = JsonCodecs.list(JsonCodecs.FLOATS);

    @Test
    @DisplayName("Are lists of vectors, of Elasticsearch alone")
    void areListsOfVectors(SearchCluster cluster) {
        try (MappingProbe probe = new MappingProbe(cluster)) {
            JsonObject mapping = Json.object("""
                    {'properties': {'stated': {'type': 'rank_vectors', 'dims': 3}, 'counted': {'type': 'rank_vectors'}}}""");
            boolean taken = probe.define(MappingProbe.newName(), mapping).isEmpty();
            assertEquals(probe.dialect() == Dialect.ELASTICSEARCH, taken);
            if (taken) {
                String index = probe.created(mapping);
                List<float[]> values = List.of(new float[] {1, 2.5f, -3}, new float[] {0.1f, 0, 1e-7f});
                JsonTree vectors =
                        JsonTree.parse(dev.espalier.codec.Json.toString(json -> SEVERAL.write(json, values)));

                assertEquals("", refusal(probe, index, vectors, vectors));
                assertNotEquals("", refusal(probe, index, JsonTree.parse("[1,2,3]"), vectors));
            }
        }
    }

    private static String refusal(MappingProbe probe, String index, JsonTree stated, JsonTree counted) {
        return probe.store(index, "1", new JsonObject(Map.of("stated", stated, "counted", counted)))
                .orElse("");
    }
}
