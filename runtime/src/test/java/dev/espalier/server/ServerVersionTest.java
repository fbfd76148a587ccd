package dev.espalier.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "8.19.13,          8.19.13",
        "9.4.3-SNAPSHOT,   9.4.3-SNAPSHOT",
        "3.0.0-beta1,      3.0.0-beta1",
        "9.1.0+build.7,    9.1.0-build.7",
        "v2.19.5,          2.19.5",
        "' 9.4 ',          9.4.0",
        "9,                9.0.0",
        "8.x,              8.0.0-x"
    })
    void isReadLeniently(String text, String read) {
        assertEquals(read, ServerVersion.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", ".1", "-1", "99999999999.1", "8 or 9"})
    void isUnknownWhereTheTextIsNone(String text) {
        assertEquals(ServerVersion.UNKNOWN, ServerVersion.parse(text));
        assertFalse(ServerVersion.parse(text).known());
        assertEquals("unknown", ServerVersion.parse(text).toString());
    }

    @Test
    void isOrderedByNumbersAndAReleaseComesAfterItsSnapshots() {
        List<ServerVersion> ordered = List.of(
                ServerVersion.UNKNOWN,
                ServerVersion.parse("2.4.0"),
                ServerVersion.parse("2.19.5"),
                ServerVersion.parse("9.4.0-SNAPSHOT"),
                ServerVersion.parse("9.4.0-rc1"),
                ServerVersion.parse("9.4.0"),
                ServerVersion.parse("9.10.0"),
                ServerVersion.parse("10.0.0"));
        List<ServerVersion> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertEquals(ordered, shuffled);
    }

    @ParameterizedTest
    @CsvSource({
        "9.2.0,          9.2, true",
        "9.2.0-SNAPSHOT, 9.2, true",
        "10.0.0,         9.2, true",
        "9.1.9,          9.2, false",
        "8.19.13,        9.2, false"
    })
    void hasWhatCameWithAnEarlierOne(String version, String since, boolean expected) {
        assertEquals(expected, ServerVersion.parse(version).isAtLeast(ServerVersion.parse(since)));
    }

    @Test
    void hasNoNegativeNumbers() {
        assertThrows(IllegalArgumentException.class, () -> new ServerVersion(9, -1, 0, ""));
        assertTrue(new ServerVersion(9, 0, 0, "").known());
    }
}
