package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article_;
import dev.espalier.codec.Json;
import org.junit.jupiter.api.Test;

/** Orders by fields of nested objects. */
class SortTest {

    @Test
    void countSomeElementsAlone() {
        Sort stars = Article_.comments.stars.desc();

        assertEquals(
                "{'comments.stars':{'order':'desc','mode':'max','nested':{'path':'comments'}}}".replace('\'', '"'),
                Json.toString(stars));
        assertEquals(
                "{'comments.stars':{'order':'desc','mode':'min','nested':{'path':'comments','filter':{'term':{'comments.author':'Bob'}}}}}"
                        .replace('\'', '"'),
                Json.toString(stars.mode(Sort.Mode.MIN).among(Article_.comments.author.is("Bob"))));
        assertEquals(stars.among(Article_.comments.author.is("a")), stars.among(Article_.comments.author.is("a")));
        assertEquals(stars, stars.among(Article_.comments.author.is("a")).nested("comments"));
    }

    @Test
    void chooseAmongTheirOwnElements() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Article_.published.asc().among(Article_.comments.author.is("Bob")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Article_.comments.stars.asc().among(Article_.tags.is("java")));
    }
}
