import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, @NestedField List<Comment> comments) {

    public record Comment(String text, @NestedField List<Reply> replies) {}

    public record Reply(String text, Comment parent) {} // DOC-112 at 46
}
