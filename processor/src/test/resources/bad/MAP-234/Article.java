import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.ObjectField;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, @ObjectField(subobjects = false) Author author) {

    public record Author(
            String name,
            @KeywordField(name = "name.first") String first,
            @KeywordField(name = "name..last") String last, // DOC-108 at 34
            Book best, // MAP-234 at 18
            @NestedField List<Book> books) {} // MAP-234 at 13

    public record Book(String title) {}
}
