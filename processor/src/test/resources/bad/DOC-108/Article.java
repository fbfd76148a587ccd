import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(name = "a.b") String dotted, // DOC-108 at 27
        @TextField(name = " ") String blank) {} // DOC-108 at 27
