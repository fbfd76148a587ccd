import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        Shape shape, // DOC-118 at 15
        Kind kind) { // DOC-118 at 14

    public interface Shape {}

    public abstract static class Kind {}
}
