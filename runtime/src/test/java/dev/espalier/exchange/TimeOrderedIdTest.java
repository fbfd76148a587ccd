package dev.espalier.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void isAUuidOfVersion7() {
        UUID id = UUID.fromString(TimeOrderedId.at(0x0123456789ABL).value());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertTrue(id.toString().startsWith("01234567-89ab-7"), id.toString());
    }

    @Test
    void growsWithTime() {
        var ids = LongStream.iterate(1_700_000_000_000L, time -> time * 2)
                .limit(7)
                .mapToObj(time -> TimeOrderedId.at(time).value())
                .toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void isNotMadeTwice() {
        var ids = Stream.generate(() -> TimeOrderedId.at(1)).limit(10_000).collect(Collectors.toSet());
        assertEquals(10_000, ids.size());
    }
}
