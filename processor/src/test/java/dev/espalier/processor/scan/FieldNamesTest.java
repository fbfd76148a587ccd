package dev.espalier.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        "id,          id,            id,            Id",
        "publishedAt, published_at,  published-at,  PublishedAt",
        "URLPath,     url_path,      url-path,      UrlPath",
        "sourceURL,   source_url,    source-url,    SourceUrl",
        "line2Text,   line2_text,    line2-text,    Line2Text",
        "already_so,  already_so,    already-so,    AlreadySo",
        "größeÄndern, größe_ändern,  größe-ändern,  GrößeÄndern"
    })
    void areMadeOfTheWordsOfAProperty(String property, String snake, String hyphen, String camel) {
        assertEquals(property, FieldNames.AS_IS.of(property));
        assertEquals(snake, FieldNames.SNAKE_CASE.of(property));
        assertEquals(hyphen, FieldNames.LOWER_HYPHEN.of(property));
        assertEquals(camel, FieldNames.UPPER_CAMEL.of(property));
    }
}
