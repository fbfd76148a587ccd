package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.support.PercentEncoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, /a/plain",
                "A-Z_0.9~*, /a/A-Z_0.9~*",
                "a/b, /a/a%2Fb",
                "100%, /a/100%25",
                "%2F, /a/%252F",
                "a b+c, /a/a%20b%2Bc",
                "?q#f&x=y, /a/%3Fq%23f%26x%3Dy",
                "<logs-{now/d}>, /a/%3Clogs-%7Bnow%2Fd%7D%3E",
                "., /a/%2E",
                ".., /a/%2E%2E",
                "..., /a/...",
                "ü€, /a/%C3%BC%E2%82%AC",
                "😀, /a/%F0%9F%98%80",
            })
    void encodesAPartOnce(String part, String path) {
        assertEquals(path, RequestPath.of("a", part).encoded());
    }

    @Test
    void encodesControlCharacters() {
        assertEquals("/a/%00%0D%0A%7F", RequestPath.of("a", "\0\r\n\u007f").encoded());
    }

    @Test
    void isARootWithoutParts() {
        assertEquals("/", RequestPath.of().encoded());
    }

    @Test
    void refusesAnEmptyPart() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RequestPath.of("articles", "_doc", ""));

        assertTrue(e.getMessage().contains("/articles/_doc"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"55357, 97", "97, 55357", "56832, 97", "56832, 55357"})
    void refusesHalfOfASurrogatePair(int first, int second) {
        String part = new String(new char[] {(char) first, (char) second});

        assertThrows(IllegalArgumentException.class, () -> RequestPath.of(part));
    }

    @Test
    void everyPartComesBackAsItWas() {
        Random random = new Random(20260301);
        for (int round = 0; round < 2000; round++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                parts.add(randomPart(random));
            }

            String encoded = RequestPath.of(parts.toArray(String[]::new)).encoded();

            assertTrue(encoded.chars().allMatch(c -> c > ' ' && c < 0x7f), encoded);
            List<String> decoded = Arrays.stream(encoded.substring(1).split("/", -1))
                    .map(PercentEncoding::decode)
                    .toList();
            assertEquals(parts, decoded);
        }
    }

    private static String randomPart(Random random) {
        int[] codePoints = random.ints(1 + random.nextInt(12), 0, 5)
                .map(kind -> switch (kind) {
                    case 0 -> "/%?#.+&= ".charAt(random.nextInt(9));
                    case 1 -> random.nextInt(0x80);
                    case 2 -> random.nextInt(0x800);
                    case 3 -> 0xE000 + random.nextInt(0x2000);
                    default -> Character.MIN_SUPPLEMENTARY_CODE_POINT + random.nextInt(0x10_0000);
                })
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }
}
