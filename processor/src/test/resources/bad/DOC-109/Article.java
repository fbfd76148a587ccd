import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
@FieldAlias(name = "title.short", path = "id") // DOC-109 at 20
public record Article(@Id String id, @TextField String title) {}
