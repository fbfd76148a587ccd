package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {

    private static final JsonPlace PLACE = new JsonPlace("_id");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "\"quoted\" \\ \u2028 \u00e4 \ud83c\udf33", "2026-01-31"})
    void isTheStringThatTheCodecWrites(String text) {
        assertEquals(text, ValueText.of(ValueCodecs.STRING, text));
        assertEquals(text, ValueText.read(ValueCodecs.STRING, text, PLACE));
    }

    @Test
    void isTheNumberThatTheCodecWrites() {
        BigInteger large = new BigInteger("123456789012345678901234567890");
        assertEquals("123456789012345678901234567890", ValueText.of(NumberCodecs.BIG_INTEGER, large));
        assertEquals(large, ValueText.read(NumberCodecs.BIG_INTEGER, large.toString(), PLACE));
        assertEquals("-7", ValueText.of(ValueCodecs.BYTE, (byte) -7));
        assertEquals("2026-01-31", ValueText.of(ValueCodecs.LOCAL_DATE, LocalDate.of(2026, 1, 31)));
    }

    @Test
    void isNothingElse() {
        ValueCodec<List<String>> list = JsonCodecs.list(ValueCodecs.STRING);
        CodecException refused = assertThrows(CodecException.class, () -> ValueText.of(list, List.of("a")));
        assertEquals("expected a codec that writes one string or number but it wrote [\"a\"]", refused.getMessage());
        assertThrows(CodecException.class, () -> ValueText.of(ValueCodecs.BOOLEAN, true));
    }
}
