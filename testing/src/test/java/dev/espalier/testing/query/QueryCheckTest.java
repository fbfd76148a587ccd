package dev.espalier.testing.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import org.junit.jupiter.api.Test;

/** Servers take the bodies that the project calls valid. */
@EverySearchServer
class QueryCheckTest {

    @Test
    void foretellsWhatServersSay(SearchCluster cluster) {
        try (JudgingServer server = new JudgingServer(cluster)) {
            JudgedCorpus judged = JudgedCorpus.by(server);
            assertEquals("", String.join("\n", judged.refused()));
        }
    }
}
