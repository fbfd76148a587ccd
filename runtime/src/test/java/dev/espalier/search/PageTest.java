package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static final Search<Article> SEARCH = Search.of(Article_.DOCUMENT);

    @ParameterizedTest
    @CsvSource({"0, 20, 0", "3, 20, 60", "999, 10, 9990", "0, 10000, 0"})
    void asksForTheWindowOfThePage(int number, int size, int from) {
        Search<Article> search = Page.search(SEARCH, PageRequest.of(number, size));
        assertEquals(from, search.from());
        assertEquals(size, search.size());
    }

    @ParameterizedTest
    @CsvSource({"1000, 10", "1, 10000", "2147483647, 10000"})
    void refusesPagesThatTheServerDoesNotGive(int number, int size) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Page.search(SEARCH, PageRequest.of(number, size)));
        assertTrue(e.getMessage().contains("CursorPage"), e.getMessage());
    }

    @Test
    void refusesACursor() {
        assertThrows(IllegalArgumentException.class, () -> Page.search(SEARCH, PageRequest.after("x", 10)));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, false", "0, 10, 10, false", "0, 10, 11, true", "1, 10, 20, false", "1, 10, 21, true"})
    void knowsWhetherAPageFollows(int number, int size, long total, boolean hasNext) {
        Page<Article> page = new Page<>(List.of(), number, size, new Total(total, true));
        assertEquals(hasNext, page.hasNext());
        assertEquals(PageRequest.of(number + 1, size), page.next());
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 0", "0, -1", "0, 10001"})
    void refusesNumbersOutOfRange(int number, int size) {
        assertThrows(IllegalArgumentException.class, () -> PageRequest.of(number, size));
    }
}
