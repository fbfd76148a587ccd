import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@Document(index = "articles")
public record Article(@Id String id, @KeywordField String title) {} // EVO-618 at 38, EVO-602 at 38
