package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import com.acme.Articles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A codec that is called without a server: whatever is wrong with the JSON is one kind of exception. */
class DocumentCodecTest {

    private static final DocumentCodec<Article> CODEC = Article_.DOCUMENT.codec();

    @Test
    void keepsDocuments() {
        Article article = Articles.article("1");

        Article read = CODEC.fromJson(CODEC.toJson(article), new DocumentMetadata("1", null, 7, -1, -1));

        assertEquals(7, read.version());
        assertArrayEquals(CODEC.toJson(article), CODEC.toJson(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"title":"x"          | this is no JSON:                                  | at title
            {"title":x}           | this is no JSON:                                  | at title
            {"words":1,"tags":["a"| this is no JSON:                                  | at tags[0]
            {"title":"\\u12"}   | this is no JSON:                                  | at title
            ~~                    | expected an object but found the end of the input | at the root
            [{}]                  | expected an object but found an array             | at the root
            {} {}                 | expected nothing after the object but found an object | at the root
            {"words":"many"}      | expected a whole number                           | at words
            {"comments":[{"stars":NaN}]} | this is no JSON:                           | at comments[0].stars
            """)
    void saysWhereJsonIsWrong(String json, String beginning, String place) {
        assertRefused(json, beginning, place);
    }

    @Test
    void saysWhereJsonGoesBeyondLimits() {
        assertRefused("{\"unknown\":" + "[".repeat(1000), "JSON is nested more than 500 levels deep", "at unknown[0]");
        assertRefused("{\"words\":" + "9".repeat(2000) + "}", "Number value length (2000)", "at words");
        assertRefused("{\"" + "n".repeat(60_000) + "\":1}", "Name length", "at ");
    }

    private static void assertRefused(String json, String beginning, String place) {
        CodecException refused = assertThrows(
                CodecException.class,
                () -> CODEC.fromJson(json.getBytes(StandardCharsets.UTF_8), DocumentMetadata.of("1")));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(beginning), message);
        assertTrue(message.contains(place), message);
    }
}
