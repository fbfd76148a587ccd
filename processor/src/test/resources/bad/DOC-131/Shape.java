import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "shapes")
public sealed interface Shape {

    String id();

    record Circle(@Id String id) implements Shape {}

    record Square(String id) implements Shape {} // DOC-131 at 5
}
