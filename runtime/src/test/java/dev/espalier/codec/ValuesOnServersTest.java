package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Servers give back each value as it was written, and find it by itself but not by its neighbour; or they refuse the
 * document. No value becomes another one unseen.
 */
@EverySearchServer
@DisplayName("Values at the ends of their types")
class ValuesOnServersTest {

    @Test
    @DisplayName("Come back and are found, or are refused")
    void comeBackAndAreFoundOrAreRefused(SearchCluster cluster) {
        List<StoredValue<?>> values = StoredValue.all().stream()
                .filter(value -> value.isOn(cluster.kind()))
                .toList();
        try (SearchClient client = ArticleIndex.connect(cluster);
                StoredValues stored = new StoredValues(client, values)) {
            List<String> wrong = new ArrayList<>();
            for (StoredValue<?> value : values) {
                StoredValue.Outcome seen = stored.outcome(value);
                if (seen != value.expected(cluster.kind())) {
                    wrong.add(value + " is " + seen + ": " + stored.detail(value));
                }
            }
            assertEquals("", String.join("\n", wrong));
        }
    }
}
