import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id double id) {} // DOC-105 at 34
