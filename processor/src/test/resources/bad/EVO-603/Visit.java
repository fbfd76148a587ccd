import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;

@Document(index = "visits")
public record Visit( // EVO-603 at 8, EVO-603 at 8
    @Id String id,
    String tenant,
    @ObjectField Place place) { // EVO-603 at 5

  public record Place(String name) {}
}
