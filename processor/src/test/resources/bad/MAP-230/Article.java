import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField @KeywordField(subField = "a.b") String title, // MAP-230 at 45
        @TextField(subField = "x") @KeywordField(subField = "x") String subtitle, // MAP-230 at 61
        @KeywordField(subField = "raw") Author author, // MAP-230 at 34
        @KeywordField(name = "y", subField = "raw") String text) { // MAP-230 at 30

    public record Author(String name) {}
}
