import dev.espalier.annotation.CompletionContext;
import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.ContextType;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        @CompletionField(contexts = {@CompletionContext(name = "kind"), @CompletionContext(name = "kind")}) // MAP-242 at 99
                String twice,
        @CompletionField(contexts = @CompletionContext(name = "")) String nameless, // MAP-242 at 63
        String title,
        Author author,
        @CompletionField(contexts = @CompletionContext(name = "a", path = "titel")) String lost, // MAP-242 at 75
        @CompletionField(contexts = @CompletionContext(name = "a", path = "author")) String ofObject, // MAP-242 at 75
        @CompletionField(contexts = @CompletionContext(name = "a", path = "author.name")) String ofName,
        @CompletionField(contexts = @CompletionContext(name = "a", type = ContextType.GEO, path = "title")) // MAP-242 at 99
                String nowhere) {

    public record Author(String name) {}
}
