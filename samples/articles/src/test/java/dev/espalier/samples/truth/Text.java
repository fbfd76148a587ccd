package dev.espalier.samples.truth;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.List;

/** One value in fields of all kinds that hold texts. */
@Document(index = "texts")
public record Text(
        @Id int id,
        @KeywordField String key,

        @TextField @KeywordField(subField = "raw") String words,

        @KeywordField(normalizer = "lowercase") String small,

        @NestedField List<Part> parts) {

    /** The value once more, in an element. */
    public record Part(@KeywordField String key) {}

    /** All that a test wants to know of what was found. */
    public record Found(int id) {}

    static Text of(int id, String value) {
        return new Text(id, value, value, value, List.of(new Part(value)));
    }
}
