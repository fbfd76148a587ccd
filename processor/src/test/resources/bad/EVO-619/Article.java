import dev.espalier.annotation.Compat;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Compat(3) // EVO-619 at 9
@Document(index = "articles", version = 2)
public record Article(@Id String id) {}
