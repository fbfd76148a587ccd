import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;

@IndexSettings(replicas = 1)
@Document(index = "articles")
public record Article(@Id String id) {}
