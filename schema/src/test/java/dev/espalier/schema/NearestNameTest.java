package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "title,     title,     0",
        "titel,     title,     1",
        "titl,      title,     1",
        "tittle,    title,     1",
        "tixle,     title,     1",
        "kitten,    sitting,   3",
        "'',        abc,       3",
        "ca,        abc,       3"
    })
    void distanceCountsEdits(String from, String to, int distance) {
        assertEquals(distance, EditDistance.between(from, to));
        assertEquals(distance, EditDistance.between(to, from));
    }

    @ParameterizedTest
    @CsvSource({
        "englsh,   english",
        "ENGLISH,  english",
        "ENGLSH,   english",
        "germna,   german",
        "stnadrad, standard",
        "frecnh,   french",
        "x,        ''",
        "my_own,   ''"
    })
    void findsWhatWasMeant(String name, String nearest) {
        List<String> candidates = List.of("english", "french", "german", "standard");
        assertEquals(nearest, NearestName.of(name, candidates).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN,           isbn",
        "publisher_name, publisherName",
        "PUBLISHERNAME,  publisherName",
        "minScore,       min_score",
        "min-score,      min_score",
        "string,         keyword",
        "not_analyzed,   keyword",
        "Like,           wildcard",
        "eq,             term",
        "datetime,       ''",
        "xy,             ''"
    })
    void knowsOtherSpellingsAndOtherNames(String name, String nearest) {
        List<String> candidates = List.of("isbn", "publisherName", "min_score", "keyword", "wildcard", "term");
        assertEquals(nearest, NearestName.of(name, candidates).orElse(""));
    }

    @Test
    void prefersTheNearerAndThenTheFirstOfTheAlphabet() {
        assertEquals(Optional.of("abcd"), NearestName.of("abce", List.of("abcx", "abcd", "axcd")));
        assertEquals(Optional.of("words"), NearestName.of("wrods", List.of("swords", "words")));
    }

    @Test
    void asksTheUser() {
        List<String> candidates = List.of("title", "tags");
        assertEquals(Optional.of("did you mean 'title'?"), NearestName.question("titel", candidates));
        assertEquals(Optional.empty(), NearestName.question("author", candidates));
        assertEquals("; did you mean 'title'?", NearestName.hint("titel", candidates));
        assertEquals("", NearestName.hint("author", candidates));
    }
}
