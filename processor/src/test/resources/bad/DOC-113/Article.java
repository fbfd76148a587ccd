import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, List<Comment> comments) { // DOC-113 at 52

    public record Comment(String author, int stars) {}
}
