import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(@Id String id, @KeywordField(ignoreAbove = 200) String title) {} // EVO-604 at 66, EVO-602 at 66
