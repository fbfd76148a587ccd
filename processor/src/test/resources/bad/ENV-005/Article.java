import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        Missing author, // ENV-005 at 17
        java.util.List<Absent> comments) {} // ENV-005 at 32
