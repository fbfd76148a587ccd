import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;

@FieldAlias(name = "headline", path = "title")
@Document(index = "notes", dynamic = Dynamic.TRUE)
public record Note(@Id String id, String title, String text) {}
