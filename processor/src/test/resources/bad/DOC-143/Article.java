import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;

@Document(index = "articles")
public record Article(@Id String id, @Routing Double day) {} // DOC-143 at 54
