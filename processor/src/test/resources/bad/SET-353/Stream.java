import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate(priority = -1) // SET-353 at 27
@Document(index = "streams", version = 0) // SET-353 at 40
public record Stream(@Id String id) {}
