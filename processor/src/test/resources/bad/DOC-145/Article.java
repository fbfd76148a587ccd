import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;

@Document(index = "articles")
public sealed interface Article { // DOC-145 at 15

    String id();

    record Short(@Id String id, @Routing String tenant) implements Article {}

    record Long(@Id String id, @Routing String tenant) implements Article {}
}
