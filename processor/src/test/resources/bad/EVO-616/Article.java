import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles", version = 3) // EVO-616 at 41
public record Article(@Id String id, String title) {}
