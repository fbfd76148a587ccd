package dev.espalier.transport.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b", "caf\u00e9", "\u20ac", "a\u007f"})
    void refusesValuesThatWouldBreakOutOfTheHeader(String value) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Headers.NONE.with("X-Opaque-Id", value));

        assertTrue(e.getMessage().startsWith("The header X-Opaque-Id holds the character U+"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Y", "X:Y", "X\r\nY", "Ünicode", "X(Y)"})
    void refusesNamesThatAreNone(String name) {
        assertThrows(IllegalArgumentException.class, () -> Headers.NONE.with(name, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "transfer-encoding", "HOST", "Connection", "Content-Encoding"})
    void refusesWhatFramesTheMessage(String name) {
        assertThrows(IllegalArgumentException.class, () -> Headers.NONE.with(name, "1"));
    }

    @Test
    void laysOneOverTheOtherWithoutRegardToCase() {
        Headers outer = Headers.NONE.with("Accept", "a").with("X-One", "1");
        Headers inner = Headers.NONE.with("ACCEPT", "b").with("x-one", null);

        Headers merged = outer.overlaidBy(inner);

        assertEquals("b", merged.asMap().get("accept"));
        assertEquals(null, merged.asMap().get("X-One"));
        assertTrue(merged.asMap().containsKey("X-One"));
    }

    @Test
    void showsNoValues() {
        assertFalse(Headers.NONE.with("Authorization", "Bearer abc").toString().contains("abc"));
    }
}
