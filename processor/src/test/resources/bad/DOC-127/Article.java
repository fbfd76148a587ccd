import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles", metamodel = "Article Fields") // DOC-127 at 43
public record Article(@Id String id) {}
