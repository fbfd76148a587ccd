import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectDynamic;
import dev.espalier.annotation.ObjectField;

@Document(index = "articles", dynamic = Dynamic.TRUE) // MAP-240 at 48
public record Article(@Id String id, @ObjectField(dynamic = ObjectDynamic.TRUE) Author author) { // MAP-240 at 74

    public record Author(String name) {}
}
