package dev.espalier.exchange;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.metamodel.DocumentType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingTest {

    @Test
    void isTheTextOfTheValue() {
        assertEquals(
                "Title of 1", Routing.of(required(Article::title), article("1")).value());
        assertEquals("100", Routing.of(optional(Article::words), article("1")).value());
    }

    @Test
    void isNoneWhereTheDocumentHasNone() {
        assertNull(Routing.of(optional(article -> null), article("1")).value());
        assertNull(Routing.of(ArticleIndex.type("articles"), article("1")).value());
        assertNull(Routing.none(optional(Article::title)).value());
        assertNull(Routing.none(ArticleIndex.type("articles")).value());
    }

    @Test
    void isRefusedWhereItLacks() {
        DocumentType<Article, String> type = required(article -> null);
        assertEquals(
                "The document has no routing, but all of Article in articles must have one; set it, or declare"
                        + " @Routing(required = false)",
                refusal(() -> Routing.of(type, article("1"))));
        assertEquals(
                "An id alone does not say where a document of Article in articles is: each has a routing, too. Call the"
                        + " method that takes id and routing.",
                refusal(() -> Routing.none(type)));
    }

    @Test
    void isNotEmpty() {
        assertEquals("The routing of a document must not be empty", refusal(() -> Routing.of("")));
        assertEquals(
                "The routing of a document must not be empty",
                refusal(() -> Routing.of(optional(article -> ""), article("1"))));
    }

    @Test
    void isNeededForWhatIsStored() {
        DocumentType<Article, String> type = ArticleIndex.builder("articles", "{}")
                .id(ArticleIndex.type("articles").idPath(), article -> null)
                .build();
        assertEquals(
                "The document has no id, so it is not stored",
                refusal(() -> OutgoingDocument.stored(type, article("1"))));
    }

    private static String refusal(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    private static DocumentType<Article, String> required(Function<Article, @Nullable Object> routingOf) {
        return ArticleIndex.builder("articles", "{}").requiredRouting(routingOf).build();
    }

    private static DocumentType<Article, String> optional(Function<Article, @Nullable Object> routingOf) {
        return ArticleIndex.builder("articles", "{}").routing(routingOf).build();
    }
}
