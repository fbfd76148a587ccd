import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.util.UUID;

@Document(index = "articles", generatedId = true)
public record Article(@Id UUID id) {} // DOC-128 at 32
