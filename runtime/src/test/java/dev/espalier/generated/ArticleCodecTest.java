package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** A generated codec, here written by hand, keeps a document through JSON. */
class ArticleCodecTest {

    private static final Article ARTICLE = new Article(
            "1",
            "Trees",
            "On \"espaliers\" \uD83C\uDF33",
            List.of("garden", "fruit"),
            Article.Level.ADVANCED,
            1200,
            4.5,
            true,
            LocalDate.of(2026, 1, 31),
            Instant.parse("2026-01-31T10:00:00.250Z"),
            new Article.Author("Ada", "Gardener"),
            List.of(new Article.Comment("Bob", "Nice", 5), new Article.Comment("Eve", "Hm", 2)),
            7L);

    private static final String SOURCE = """
            {"id":"1","title":"Trees","content":"On \\"espaliers\\" \uD83C\uDF33","tags":["garden","fruit"],\
            "level":"ADVANCED","words":1200,"rating":4.5,"featured":true,"published":"2026-01-31",\
            "updated":"2026-01-31T10:00:00.250Z","author":{"name":"Ada","biography":"Gardener"},\
            "comments":[{"author":"Bob","text":"Nice","stars":5},{"author":"Eve","text":"Hm","stars":2}]}""";

    @Test
    void writesThePropertiesInTheirOrder() {
        assertEquals(SOURCE, write(ARTICLE));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(ARTICLE, read(SOURCE, 7));
    }

    @Test
    void takesIdAndVersionFromTheMetadata() {
        Article article = read("{\"id\":\"other\"}", 9);
        assertEquals("1", article.id());
        assertEquals(9L, article.version());
    }

    @Test
    void leavesOutNullAndKeepsEmptyLists() {
        Article empty = new Article("1", null, null, List.of(), null, 0, null, false, null, null, null, null, null);
        assertEquals("{\"id\":\"1\",\"tags\":[],\"words\":0,\"featured\":false}", write(empty));
    }

    @Test
    void skipsUnknownFieldsWhateverTheyHold() {
        Article article = read("{\"new\":{\"title\":[1,{\"words\":2}]},\"title\":\"Trees\",\"x\":null}", 1);
        assertEquals("Trees", article.title());
        assertEquals(0, article.words());
    }

    @Test
    void namesThePathOfAValueOfTheWrongKind() {
        CodecException e = assertThrows(
                CodecException.class, () -> read("{\"comments\":[{\"stars\":1},{\"stars\":\"many\"}]}", 1));
        assertEquals("expected a whole number but found \"many\" at comments[1].stars", e.getMessage());
    }

    @Test
    void namesThePathOfAValueThatCannotBeWritten() {
        Article article =
                new Article("1", "Trees", "", List.of(), null, 0, Double.NaN, false, null, null, null, null, null);
        CodecException e = assertThrows(CodecException.class, () -> write(article));
        assertEquals("NaN is not a number that JSON can express at rating", e.getMessage());
    }

    private static String write(Article article) {
        return Json.toString(json -> Article_.DOCUMENT.codec().write(json, article));
    }

    private static Article read(String source, long version) {
        try (JsonParser json = Json.parser(source)) {
            json.nextToken();
            return Article_.DOCUMENT.codec().read(json, new DocumentMetadata("1", null, version, -1, -1));
        }
    }
}
