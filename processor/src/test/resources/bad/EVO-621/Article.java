import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.ObjectField;

@IndexSettings(shards = 3)
@Document(index = "articles")
public record Article( // EVO-621 at 8, EVO-621 at 8
    @Id String id,
    @ObjectField Author author) { // EVO-621 at 5

  public record Author(String name) {}
}
