import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "talks")
public record Talk(@Id String id, String speaker) {} // EVO-603 at 42
