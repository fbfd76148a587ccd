import dev.espalier.annotation.Discriminator;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.SubType;
import dev.espalier.annotation.TypeName;

@Document(index = "articles")
public record Article(@Id String id, Shape shape, Kind kind, Odd odd) {

    public sealed interface Shape {}

    @TypeName("round") // DOC-119 at 15
    public record Circle(long radius, String type) implements Shape {} // DOC-119 at 46

    @TypeName("round")
    public record Ball(long radius) implements Shape {}

    @Discriminator("is")
    @SubType(value = Good.class, name = " ") // DOC-119 at 41
    @SubType(Bad.class)
    public interface Kind {}

    public record Good(String type) implements Kind {} // DOC-119 at 12

    public record Bad(@KeywordField(name = "is") String name) implements Kind {} // DOC-119 at 44

    @SubType(Good.class)
    public interface Odd {}
}
