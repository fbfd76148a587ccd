import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.SourceFilter;

@Document(index = "articles")
@SourceFilter(enabled = false) // MAP-241 at 25
public record Article(@Id String id) {}
