import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;

@Document(index = "shapes")
public sealed interface Shape {

    String id();

    String tenant();

    record Circle(@Id String id, @Routing String tenant) implements Shape {}

    record Square(@Id String id, String tenant) implements Shape {} // DOC-145 at 5
}
