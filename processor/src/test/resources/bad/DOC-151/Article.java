import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(name = "_type") String type, // DOC-151 at 30
        Author author) {

    public record Author(String _name) {} // DOC-151 at 33
}
