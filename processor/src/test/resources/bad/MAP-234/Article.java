import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.ObjectField;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, @ObjectField(subobjects = false) Author author) {

    public record Author(String name, @NestedField List<Book> books) {} // MAP-234 at 39

    public record Book(String title) {}
}
