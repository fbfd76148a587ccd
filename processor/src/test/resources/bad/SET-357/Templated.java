import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate
@IndexAlias(name = "newest", writeIndex = true) // SET-357 at 20
@Document(index = "templated")
public record Templated(@Id String id) {}
