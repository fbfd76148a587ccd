import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
    @Id String id,
    @TextField String title) {}
