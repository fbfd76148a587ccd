import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ReadOnly;

@Document(index = "articles")
public record Article(
        @Id String id,
        @ReadOnly int words, // DOC-120 at 23
        @ReadOnly boolean spam, // DOC-120 at 27
        @ReadOnly @Default("1") int rank,
        @ReadOnly Integer hits) {}
