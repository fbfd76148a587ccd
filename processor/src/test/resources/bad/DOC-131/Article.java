import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public sealed interface Article { // DOC-131 at 15

    record Short(@Id String id) implements Article {}

    record Long(@Id String id, String text) implements Article {}
}
