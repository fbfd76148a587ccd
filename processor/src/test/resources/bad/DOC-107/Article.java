import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(name = "_routing") String route, // DOC-107 at 30
        String _source) {} // DOC-107 at 16
