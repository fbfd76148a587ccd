import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RawParameter;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawParameter(name = "bost", json = "2") @TextField String title, // MAP-202 at 30
        @RawParameter(name = "doc_value", json = "false") int count) {} // MAP-202 at 30
