import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(@Id String id, @TextField(fielddata = true) String title) {} // MAP-225 at 61
