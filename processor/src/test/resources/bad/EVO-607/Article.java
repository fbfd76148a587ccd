import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(@Id String id, @TextField String headline) {} // EVO-607 at 38, EVO-602 at 38
