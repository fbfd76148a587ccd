import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Analyzer;

@Analyzer(name = "words", tokenizer = "standard") // EVO-610 at 18, ANA-312 at 18
@Document(index = "articles")
public record Article(@Id String id) {}
