import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

// ENV-001 without a place
@Document(index = "notes")
public record Note(@Id String id) {}
