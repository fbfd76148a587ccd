import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.RawParameter;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawParameter(name = "index_options", json = "\"positions\"") @KeywordField String title, // MAP-212 at 54
        @RawParameter(name = "store", json = "\"yes\"") int count) {} // MAP-212 at 46
