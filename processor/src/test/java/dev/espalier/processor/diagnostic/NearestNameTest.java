package dev.espalier.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void makesTheEndOfAMessage() {
        assertEquals("; did you mean 'title'?", NearestName.hint("titel", List.of("title", "tags")));
        assertEquals("", NearestName.hint("author", List.of("title", "tags")));
    }
}
