import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(ignoreAbove = 5) Status status, // MAP-250 at 37
        @KeywordField(ignoreAbove = 7) List<Status> statuses, // MAP-250 at 37
        @KeywordField(ignoreAbove = 9) Status whole,
        @KeywordField(ignoreAbove = 5) String text,
        @BooleanField @KeywordField(subField = "text", ignoreAbove = 4) boolean open) { // MAP-250 at 70

    public enum Status {
        DRAFT,
        PUBLISHED,
        @EnumValue("archived")
        OLD
    }
}
