import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.OtherFields;
import java.util.Map;

@Document(index = "articles")
public record Article(@Id String id, @OtherFields Map<String, String> more) {} // DOC-133 at 71
