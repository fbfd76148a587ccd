import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(copyTo = "names") String author, // MAP-248 at 32
        @KeywordField(copyTo = {"names", "words"}) String editor,
        @TextField(copyTo = "words") String names,
        @TextField String words) {}
