import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.List;

public final class Articles {

    private Articles() {}

    @Document(index = "a")
    @FieldAlias(name = "headline", path = "titel") // MAP-229 at 43
    public record Unknown(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    @Document(index = "b")
    @FieldAlias(name = "writer", path = "author") // MAP-229 at 41
    public record OfObject(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    @Document(index = "c")
    @FieldAlias(name = "self", path = "self") // MAP-229 at 39
    public record OfAlias(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    @Document(index = "d")
    @FieldAlias(name = "comment", path = "comments.text") // MAP-229 at 42
    public record OfNested(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    @Document(index = "e")
    @FieldAlias(name = "comments.headline", path = "title") // MAP-229 at 52
    public record InNested(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    @Document(index = "f")
    @FieldAlias(name = "title", path = "author.name") // DOC-106 at 24
    public record Taken(@Id String id, @TextField String title, Author author, @NestedField List<Comment> comments) {}

    public record Author(String name) {}

    public record Comment(String text) {}
}
