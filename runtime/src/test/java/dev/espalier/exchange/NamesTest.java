package dev.espalier.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.metamodel.DocumentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final DocumentType<Article, String> TYPE = Article_.DOCUMENT;

    @ParameterizedTest
    @ValueSource(strings = {"articles", "articles-000001", "logs_2026.01", "é", "a+b", ".hidden"})
    void namesOneIndex(String name) {
        assertEquals(name, new IndexName(name).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''       | it is empty",
                "a*       | none of the characters",
                "a,b      | none of the characters",
                "<a-{now}>| none of the characters",
                "x:y      | none of the characters",
                "a/b      | none of the characters",
                "'a b'    | none of the characters",
                "_all     | it may not be . or .. or begin with -, _ or +",
                "-a       | it may not be",
                "+a       | it may not be",
                "..       | it may not be",
                "Articles | it must be in lower case"
            })
    void refusesWhatIsNotOneIndex(String name, String problem) {
        String message = assertThrows(IllegalArgumentException.class, () -> new IndexName(name))
                .getMessage();
        String expected = "\"" + name + "\" is not the name of one index: " + problem;
        assertEquals(expected, message.substring(0, Math.min(message.length(), expected.length())));
    }

    @Test
    void refusesALongName() {
        assertEquals(255, new IndexName("a".repeat(255)).value().length());
        assertThrows(IllegalArgumentException.class, () -> new IndexName("a".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> new IndexName("ä".repeat(128)));
    }

    @Test
    void takesTheStringFormOfAnId() {
        UUID uuid = UUID.randomUUID();
        assertEquals(uuid.toString(), DocumentId.of(TYPE, uuid).value());
        assertEquals("-7", DocumentId.of(TYPE, -7L).value());
        assertEquals("a/b", DocumentId.of(TYPE, "a/b").value());
    }

    @Test
    void limitsAnIdInBytes() {
        assertEquals(512, DocumentId.of(TYPE, "a".repeat(512)).value().length());
        assertEquals(256, DocumentId.of(TYPE, "ä".repeat(256)).value().length());
        assertThrows(IllegalArgumentException.class, () -> DocumentId.of(TYPE, "a".repeat(513)));
        assertThrows(IllegalArgumentException.class, () -> DocumentId.of(TYPE, "ä".repeat(257)));
        assertThrows(IllegalArgumentException.class, () -> DocumentId.of(TYPE, "🌳".repeat(129)));
        assertThrows(IllegalArgumentException.class, () -> DocumentId.of(TYPE, ""));
        assertThrows(NullPointerException.class, () -> DocumentId.of(TYPE, null));
    }
}
