import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "books")
public record Book(@Id String id) {} // EVO-613 at 8
