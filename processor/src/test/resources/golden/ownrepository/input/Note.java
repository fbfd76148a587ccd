import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "notes", repository = false)
public record Note(@Id String id, String author) {}
