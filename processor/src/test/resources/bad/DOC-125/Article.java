import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id String id) {} // DOC-125 at 8

final class Article_ {}
