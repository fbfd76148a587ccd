package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article_;
import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonValue;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.FieldsCodec;
import dev.espalier.metamodel.DocumentType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Parts of documents are made of the values that hits have under {@code fields}. */
class FetchedFieldsTest {

    private static final DocumentType<Line, String> LINES = Article_.DOCUMENT.projection(Line.class, new LineCodec());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"_id\":\"1\",\"_version\":3,\"fields\":{\"author.name\":[\"Ann\"],\"words\":[5]}",
                "\"fields\":{\"author.name\":[\"Ann\"],\"words\":[5]},\"_id\":\"1\",\"_version\":3",
                "\"_source\":{\"author.name\":\"other\"},\"_id\":\"1\",\"_version\":3,"
                        + "\"fields\":{\"words\":[5],\"more\":[{\"a\":[1]}],\"author.name\":[\"Ann\"]}"
            })
    void areReadWhereverTheyStand(String members) {
        Hit<Line> hit = hit(members);

        assertEquals(new Line("1", "Ann", 5), hit.document());
        assertEquals(JsonValue.NULL, hit.json("fields"));
    }

    @Test
    void mayBeMissing() {
        assertEquals(new Line("1", null, 0), hit("\"_id\":\"1\"").document());
        assertEquals(
                new Line("1", null, 0),
                hit("\"_id\":\"1\",\"_version\":1,\"fields\":{\"author.name\":[]}")
                        .document());
    }

    @Test
    void areOneEachWhereThePartHasOne() {
        CodecException e = assertThrows(
                CodecException.class,
                () -> hit("\"_id\":\"1\",\"_version\":1,\"fields\":{\"author.name\":[\"Ann\",\"Bob\"]}"));

        assertTrue(e.getMessage().contains("expected one value but found an array of 2"), e.getMessage());
    }

    @Test
    void ofStoredFieldsHaveTheFormatOfTheirMapping() {
        FieldFetch stored = FieldFetch.storedFields(Article_.tags);

        assertThrows(IllegalStateException.class, () -> stored.formatted(Article_.published, "strict_date"));
    }

    private static Hit<Line> hit(String members) {
        byte[] response = ("{\"hits\":{\"hits\":[{" + members + "}]}}").getBytes(StandardCharsets.UTF_8);
        List<Hit<Line>> hits = new SearchResponseReader<>(Search.of(LINES))
                .read(new ByteArrayInputStream(response))
                .hits();
        return hits.get(0);
    }

    private record Line(String id, @Nullable String author, int words) {}

    private static final class LineCodec extends FieldsCodec<Line> {

        private static final Fields FIELDS = Fields.of("author.name", "words");

        @Override
        public Line read(JsonParser json, DocumentMetadata metadata) {
            String author = null;
            int words = 0;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> author = CodecSupport.readString(json);
                    case 1 -> words = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Line(metadata.id(), author, words);
        }
    }
}
