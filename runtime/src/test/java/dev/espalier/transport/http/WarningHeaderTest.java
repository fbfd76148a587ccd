package dev.espalier.transport.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningHeaderTest {

    @Test
    void readsTheTexts() {
        assertEquals(List.of(), WarningHeader.texts(List.of()));
        assertEquals(
                List.of("old \"field\"", "second, with comma", "third"),
                WarningHeader.texts(List.of(
                        "299 Elasticsearch-9.1.0-abc \"old \\\"field\\\"\" \"Sun, 01 Mar 2026 12:00:00 GMT\","
                                + " 299 OpenSearch-3.1.0 \"second, with comma\"",
                        "299 - \"third\"")));
    }

    @Test
    void survivesNonsense() {
        assertEquals(List.of(), WarningHeader.texts(List.of("", "299", "no quotes at all")));
        assertEquals(List.of("not closed"), WarningHeader.texts(List.of("299 x \"not closed")));
        assertEquals(List.of("x\\"), WarningHeader.texts(List.of("299 x \"x\\")));
    }

    @Test
    void keepsAFloodWithinBounds() {
        assertEquals(
                64,
                WarningHeader.texts(Collections.nCopies(10_000, "299 x \"w\"")).size());
        assertEquals(
                64, WarningHeader.texts(List.of("299 x \"w\", ".repeat(10_000))).size());
    }
}
