import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.IndexSort;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.List;

@IndexSettings(
        sort = { // SET-354 at 16
            @IndexSort(field = "title"), // SET-354 at 32
            @IndexSort(field = "title.raw"),
            @IndexSort(field = "code"), // SET-354 at 32
            @IndexSort(field = "comments.author"), // SET-354 at 32
            @IndexSort(field = "titel", order = IndexSort.Order.DESC) // SET-354 at 32
        })
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        @KeywordField(docValues = false) String code,
        @NestedField List<Comment> comments) {

    public record Comment(String author) {}
}
