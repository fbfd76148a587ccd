import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(similarity = "bm25") String title, // MAP-222 at 33
        @KeywordField(similarity = "classic") String tag) {} // MAP-222 at 36
