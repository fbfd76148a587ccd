import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate(
    name = "Articles", // SET-358 at 12
    composedOf = {"base", "_more"}) // SET-358 at 27
@Document(index = "articles")
public record Article(@Id String id) {}
