import dev.espalier.annotation.CompletionContext;
import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        @CompletionField(contexts = {@CompletionContext(name = "kind"), @CompletionContext(name = "kind")}) // MAP-242 at 99
                String twice,
        @CompletionField(contexts = @CompletionContext(name = "")) String nameless) {} // MAP-242 at 63
