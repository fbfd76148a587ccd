import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.SemanticTextField;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, @NestedField List<Comment> comments) {

    public record Comment(@SemanticTextField String text) {} // MAP-236 at 27
}
