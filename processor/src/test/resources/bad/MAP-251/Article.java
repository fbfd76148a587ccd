import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(ignoreAbove = 35) UUID key, // MAP-251 at 37
        @KeywordField(ignoreAbove = 36) UUID whole,
        @KeywordField(ignoreAbove = 4) Status status, // MAP-251 at 37
        @KeywordField(ignoreAbove = 8) LocalDate day, // MAP-251 at 37
        @DateField @KeywordField(subField = "text", ignoreAbove = 10) Instant taken, // MAP-251 at 67
        @DateField(format = "dd.MM.uu") @KeywordField(subField = "text", ignoreAbove = 8) LocalDate printed) {

    public enum Status {
        DRAFT,
        PUBLISHED
    }
}
