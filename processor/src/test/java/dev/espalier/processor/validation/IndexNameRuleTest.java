package dev.espalier.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNameRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"articles", "logs-2026.01", "a", "a_b", "1st", "\u00e4pfel", ".hidden", "a+b"})
    void takesLegalNames(String name) {
        assertTrue(IndexNameRule.violation(name).isEmpty());
        assertEquals(name, IndexNameRule.corrected(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | it is empty | documents",
                ". | it stands for a directory | documents",
                ".. | it stands for a directory | documents",
                "Articles | it has upper-case letters | articles",
                "my articles | it contains ' ' | my-articles",
                "a/b\\c | it contains '/' | a-b-c",
                "a*b?c | it contains '*' | a-b-c",
                "a\"b<c>d | it contains '\"' | a-b-c-d",
                "a,b#c:d | it contains ',' | a-b-c-d",
                "_articles | it starts with '_' | articles",
                "-+_ | it starts with '-' | documents"
            })
    void refusesIllegalNamesAndProposesALegalOne(String name, String reason, String corrected) {
        assertEquals(reason, IndexNameRule.violation(name).orElse("nothing"));
        assertEquals(corrected, IndexNameRule.corrected(name));
    }

    @Test
    void countsBytesNotCharacters() {
        assertTrue(IndexNameRule.violation("a".repeat(255)).isEmpty());
        assertEquals(
                "it has 256 bytes, and 255 are allowed",
                IndexNameRule.violation("\u00e4".repeat(128)).orElse("nothing"));
        assertEquals("\u00e4".repeat(127), IndexNameRule.corrected("\u00e4".repeat(128)));
    }
}
