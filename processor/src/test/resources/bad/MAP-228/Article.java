import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.List;

@Document(index = "articles")
@FieldAlias(name = "content", path = "words")
public record Article(
        @Id String id,
        @KeywordField(copyTo = {"words", "wrods"}) String title, // MAP-228 at 42
        @KeywordField(copyTo = "author") String name, // MAP-228 at 32
        @KeywordField(copyTo = "comments.text") String comment, // MAP-228 at 32
        @KeywordField(copyTo = "self") String self, // MAP-228 at 32
        @TextField @KeywordField(subField = "raw", copyTo = "words") String text, // MAP-228 at 61
        @KeywordField(copyTo = "text.raw") String more, // MAP-228 at 32
        @KeywordField(copyTo = "content") String other, // MAP-228 at 32
        @TextField String words,
        Author author,
        @NestedField List<Comment> comments) {

    public record Author(String name) {}

    public record Comment(@KeywordField(copyTo = "words") String text, @KeywordField(copyTo = "comments.text") String by) {}
}
