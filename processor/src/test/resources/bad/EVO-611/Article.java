import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;

@IndexSettings(shards = 3) // EVO-611 at 25
@Document(index = "articles")
public record Article(@Id String id) {}
