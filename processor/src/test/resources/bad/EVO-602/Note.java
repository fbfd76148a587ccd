import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;

@FieldAlias(name = "headline", path = "text")
@Document(index = "notes", dynamic = Dynamic.FALSE) // EVO-602 at 45, EVO-604 at 45
public record Note(@Id String id, String title, String text) {}
