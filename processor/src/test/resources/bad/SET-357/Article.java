import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;

@IndexAlias(name = "_recent") // SET-357 at 20
@Document(index = "articles")
public record Article(@Id String id) {}
