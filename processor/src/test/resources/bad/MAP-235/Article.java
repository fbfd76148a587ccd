import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Meta;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(meta = @Meta(key = "a key of more than twenty characters", value = "x")) String title, // MAP-235 at 42
        @KeywordField(
                        meta =
                                @Meta(
                                        key = "note",
                                        value = "a value that is longer than the fifty characters that servers allow")) // MAP-235 at 49
                String text,
        @KeywordField(
                        meta = { // MAP-235 at 32
                            @Meta(key = "a", value = "1"),
                            @Meta(key = "b", value = "2"),
                            @Meta(key = "c", value = "3"),
                            @Meta(key = "d", value = "4"),
                            @Meta(key = "e", value = "5"),
                            @Meta(key = "f", value = "6")
                        })
                String other) {}
