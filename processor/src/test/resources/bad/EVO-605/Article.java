import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title) {} // EVO-605 at 20, EVO-602 at 20
