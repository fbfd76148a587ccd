import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;

@Document(index = "articles")
public record Article(@Id String id, @Routing String tenant, @Routing long customer) {} // DOC-144 at 76
