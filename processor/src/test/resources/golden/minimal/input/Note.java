import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "notes", generatedId = true)
public record Note(@Id String id) {}
