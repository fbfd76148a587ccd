import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Version;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField @KeywordField String title, // DOC-117 at 20
        @Version @KeywordField Long version) {} // DOC-117 at 18
