import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.SourceFilter;

@SourceFilter(excludes = "tenant")
@Document(index = "visits")
public record Visit(
    @Id String id,
    @Routing String tenant,
    @ObjectField(enabled = false) Place place) {

  public record Place(String name) {}
}
