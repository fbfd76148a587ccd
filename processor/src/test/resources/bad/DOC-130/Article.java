import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(@Id String id, Shape shape) {

    public sealed interface Shape {}

    public record Circle(long size, @TextField String name, String label, String code) implements Shape {}

    public record Square(
            int size, // DOC-130 at 17
            String name, // DOC-130 at 20
            @KeywordField(ignoreAbove = 10) String label, // DOC-130 at 52
            String code)
            implements Shape {}
}
