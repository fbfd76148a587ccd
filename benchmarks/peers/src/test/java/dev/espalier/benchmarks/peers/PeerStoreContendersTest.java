package dev.espalier.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.benchmarks.roundtrip.StoreContender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That each of them does the right thing is checked by whatever measures them, before it does. */
class PeerStoreContendersTest {

    @Test
    void areMeasuredInOneRunWithOurClient() {
        assertEquals(
                List.of("rawSocket", "rawClassic", "espalier", "elasticsearchJava", "opensearchJava", "springData"),
                StoreContender.all().stream().map(StoreContender::name).toList());
    }
}
