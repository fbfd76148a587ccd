import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.WriteOnly;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @Default("many") int words, // DOC-132 at 18
        @Default("MIDDLE") Level level, // DOC-132 at 18
        @Default("yes") boolean open, // DOC-132 at 18
        @Default("Infinity") double weight, // DOC-132 at 18
        @Default("a") List<String> tags, // DOC-132 at 18
        @Default("a") String[] codes, // DOC-132 at 18
        @Default("{}") Author author, // DOC-132 at 18
        @Default("a") @WriteOnly String text) { // DOC-132 at 18

    public enum Level {
        LOW,
        HIGH
    }

    public record Author(String name) {}
}
