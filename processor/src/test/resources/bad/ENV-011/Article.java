import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

// ENV-011 without a place
@Document(index = "articles")
public record Article(
        @Id String id,
        @Allow("DOC-103") String title) {} // ENV-011 at 16
