import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id String id, @Id String isbn) {} // DOC-104 at 49
