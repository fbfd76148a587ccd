import dev.espalier.annotation.Document;
import dev.espalier.annotation.DynamicDetection;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.ObjectDynamic;
import dev.espalier.annotation.ObjectField;

@IndexSettings(shards = 3, refreshInterval = "5s")
@DynamicDetection(numbers = true)
@Document(index = "articles")
public record Article(
    @Id String id,
    @ObjectField(dynamic = ObjectDynamic.FALSE) Author author) {

  public record Author(String name) {}
}
