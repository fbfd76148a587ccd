import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(
        @Id String id, @KeywordField(ignoreAbove = 8191, index = true) String title) {} // MAP-238 at 52, MAP-238 at 66
