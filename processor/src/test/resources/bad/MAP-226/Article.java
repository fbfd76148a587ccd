import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(
        @Id String id, @KeywordField(ignoreAbove = 2147483647) String title) {} // MAP-226 at 52
