import dev.espalier.annotation.Compat;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Compat(1) // EVO-617 at 9
@Document(index = "articles", version = 2) // EVO-602 at 41
public record Article(@Id String id, Long stars, String tag) {}
