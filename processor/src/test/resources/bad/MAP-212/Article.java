import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.RawParameter;
import java.time.Instant;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawParameter(name = "index_options", json = "\"positions\"") @KeywordField String title, // MAP-212 at 54
        @DateField(locale = "german") Instant day, // MAP-212 at 29
        @DateField(locale = "de_QQ") Instant month, // MAP-212 at 29
        @DateField(locale = "de_CH") Instant year,
        @RawParameter(name = "store", json = "\"yes\"") int count) {} // MAP-212 at 46
