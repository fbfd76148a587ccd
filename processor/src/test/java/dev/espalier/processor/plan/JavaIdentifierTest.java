package dev.espalier.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaIdentifierTest {

    @ParameterizedTest
    @CsvSource({"raw, raw", "raw-lower, raw_lower", "2nd, _2nd", "a b, a_b", "\u00e4, \u00e4"})
    void isMadeOfAnyName(String name, String identifier) {
        assertEquals(identifier, JavaIdentifier.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "title, TITLE",
        "reviewCount, REVIEW_COUNT",
        "product_name, PRODUCT_NAME",
        "line2Text, LINE2_TEXT",
        "sort-key, SORT_KEY",
        "URL, URL"
    })
    void makesConstants(String name, String constant) {
        assertEquals(constant, JavaIdentifier.constant(name));
    }

    @Test
    void isUniqueAndNoKeyword() {
        UniqueNames names = new UniqueNames(List.of("json"));
        assertEquals("parser", names.firstFree("json", "parser"));
        assertEquals("json2", names.firstFree("json", "parser"));
        assertEquals("json3", names.firstFree("json"));
        assertEquals("default_", names.firstFree("default", "default_"));
    }
}
