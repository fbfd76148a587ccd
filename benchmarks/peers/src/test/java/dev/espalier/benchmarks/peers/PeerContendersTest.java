package dev.espalier.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.benchmarks.Contender;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeerContendersTest {

    @Test
    void areMeasuredInOneRunWithGeneratedCode() {
        assertEquals(
                Set.of(
                        "generated",
                        "jackson3",
                        "floor",
                        "floorTuned",
                        "avaje",
                        "elasticsearchJava",
                        "opensearchJava",
                        "springData"),
                Contender.all().stream().map(Contender::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.Contender#all")
    void readAndWriteEverySampleRight(Contender contender) {
        assertDoesNotThrow(contender::checkedMapper);
    }

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.Contender#all")
    void readThePageRight(Contender contender) {
        assertDoesNotThrow(contender::checkedPageReader);
    }
}
