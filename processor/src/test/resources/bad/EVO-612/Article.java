import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;

@IndexSettings(replicas = 2) // EVO-612 at 27
@Document(index = "articles")
public record Article(@Id String id) {}
