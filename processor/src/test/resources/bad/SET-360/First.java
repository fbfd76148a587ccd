import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate(patterns = "firsts-000001") // SET-360 at 27
@Document(index = "firsts")
public record First(@Id String id) {}
