import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.ObjectField;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @NestedField List<String> tags, // DOC-114 at 9
        @ObjectField int words) {} // DOC-114 at 9
