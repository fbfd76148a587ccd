package dev.espalier.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "long, a",
        "integer, an",
        "ip, an",
        "object, an",
        "unsigned_long, an",
        "Integer, an",
        "OffsetDateTime, an",
        "UUID, a",
        "URI, a",
        "Unit, a",
        "union, a",
        "user, a",
        "unit, a",
        "one, a",
        "European, a",
        "_id, an",
        "@Id, an",
        "\"int\", an",
        "8, a"
    })
    void hasTheArticleOfHowANounIsSpoken(String noun, String article) {
        assertEquals(article + " " + noun, Wording.withArticle(noun));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 fields", "1, 1 field", "2, 2 fields"})
    void countsWhatThereIs(long number, String expected) {
        assertEquals(expected, Wording.count(number, "field"));
    }

    @ParameterizedTest
    @CsvSource({
        "'is a {0}', integer, is an integer",
        "'is a {0}', long, is a long",
        "'a {0}', Integer, an Integer",
        "'Bahia {0}', integer, Bahia integer",
        "'no {0}', integer, no integer"
    })
    void changesTheArticleInFrontOfAPlaceholder(String template, String argument, String expected) {
        assertEquals(expected, MessageTemplate.fill(template, argument));
    }
}
