package dev.espalier.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContenderTest {

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.Contender#all")
    void readsAndWritesEverySampleRight(Contender contender) {
        assertDoesNotThrow(contender::checkedMapper);
    }

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.Contender#all")
    void readsThePageRight(Contender contender) {
        assertDoesNotThrow(contender::checkedPageReader);
    }

    @Test
    void thePageIsAboutAHundredAndThirtyFourThousandBytes() {
        SamplePage page = SamplePage.of(SampleProducts.all());
        assertEquals(100, page.hits().size());
        assertEquals(134_000, page.json().length, 1_000);
    }

    @Test
    void theSamplesAreAboutTwelveHundredBytesAndHalfOfThemAreNotPlain() {
        List<SampleProduct> samples = SampleProducts.all();
        assertEquals(16, samples.size());
        assertEquals(
                1224,
                samples.stream()
                        .mapToInt(sample -> sample.json().length)
                        .average()
                        .orElseThrow(),
                5);
        assertEquals(
                8,
                samples.stream()
                        .filter(ContenderTest::hasEscapeOrLetterBeyondAscii)
                        .count());
    }

    @Test
    void aMapperThatLosesAValueIsRefused() {
        SampleProduct sample = SampleProducts.all().get(0);
        ProductMapper forgetful = new ForgetfulMapper();
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> sample.check("somebody", forgetful));
        assertTrue(refused.getMessage().startsWith("somebody wrote {}\ninstead of {\"id\":"), refused.getMessage());
    }

    private static boolean hasEscapeOrLetterBeyondAscii(SampleProduct sample) {
        for (byte each : sample.json()) {
            if (each < 0 || each == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Reads everything, writes nothing. */
    private static final class ForgetfulMapper implements ProductMapper {

        private final ProductMapper databind = new DatabindMapper();

        @Override
        public byte[] write(Product product) {
            return new byte[] {'{', '}'};
        }

        @Override
        public Product read(byte[] json, String id) {
            return databind.read(json, id);
        }
    }
}
