import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RawField;
import dev.espalier.annotation.RawParameter;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawParameter(name = "boost", json = "{\"a\": 1,}") @TextField String title, // MAP-244 at 46
        @RawField("[1]") String text) {} // MAP-244 at 19
