package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import com.acme.Articles;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {

    @Test
    void knowsWhatTheMetamodelSaid() {
        DocumentType<Article, String> type = Article_.DOCUMENT;
        assertEquals(Article.class, type.javaType());
        assertEquals(String.class, type.idType());
        assertEquals("articles", type.index());
        assertTrue(type.versioned());
        assertFalse(type.generatedId());
        assertTrue(type.readsVersion());
        assertSame(Article_.id, type.idPath());
        assertEquals("Article in articles", type.toString());
    }

    @Test
    void readsTheDefinitionWhenItIsFirstNeededAndOnce() {
        AtomicInteger reads = new AtomicInteger();
        DocumentType<Article, String> type = builder()
                .definition(() -> "{\"read\":" + reads.incrementAndGet() + "}")
                .build();
        assertEquals(0, reads.get());
        assertEquals("{\"read\":1}", type.definition());
        assertEquals("{\"read\":1}", type.definition());
    }

    @Test
    void readsTheDefinitionFromTheResourceBesideTheDocument() {
        assertTrue(Article_.DOCUMENT.definition().contains("\"dynamic\": \"strict\""));
    }

    @Test
    void saysWhichResourceIsMissing() {
        DocumentType<Article, String> type =
                builder().definitionResource("/META-INF/espalier/none.json").build();
        IllegalStateException e = assertThrows(IllegalStateException.class, type::definition);
        assertTrue(e.getMessage().contains("/META-INF/espalier/none.json"), e.getMessage());
        assertTrue(e.getMessage().contains("com.acme.Article,"), e.getMessage());
    }

    @Test
    void takesOptions() {
        DocumentType<Article, String> type =
                builder().definition(() -> "{}").notVersioned().generatedId().build();
        assertFalse(type.versioned());
        assertTrue(type.generatedId());
        assertFalse(type.readsVersion());
    }

    @Test
    void refusesToBeIncomplete() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> DocumentType.builder(Article.class, String.class).build());
        assertEquals("The document type of com.acme.Article has no index.", e.getMessage());
    }

    private static DocumentTypeBuilder<Article, String> builder() {
        return DocumentType.builder(Article.class, String.class)
                .index("articles")
                .codec(Article_.DOCUMENT.codec())
                .id(Article_.id, Article::id);
    }

    @Test
    void knowsTheTextOfIdsAndRoutingsByTheirCodecs() {
        ValueCodec<String> upper = ValueCodec.of(
                (json, value) -> json.writeString(value.toUpperCase(Locale.ROOT)), ValueReader::readString);
        DocumentType<Article, String> type = builder()
                .definition(() -> "{}")
                .id(Article_.id, upper)
                .routing(Article::title, upper)
                .build();
        assertEquals("A/B", type.idText("a/b"));
        assertEquals("7", type.idText(7), "no id of this type, so its text");
        assertEquals("TITLE OF 1", type.routingOf(Articles.article("1")));
        assertFalse(type.requiresRouting());
        assertEquals("a/b", Article_.DOCUMENT.idText("a/b"));
    }
}
