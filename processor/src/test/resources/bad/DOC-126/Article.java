import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Version;

@Document(index = "articles")
public record Article(@Id String id, @Version String version) {} // DOC-126 at 54
