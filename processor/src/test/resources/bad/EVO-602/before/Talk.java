import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;

@FieldAlias(name = "headline", path = "title")
@Document(index = "talks")
public record Talk(@Id String id, String title, String text) {}
