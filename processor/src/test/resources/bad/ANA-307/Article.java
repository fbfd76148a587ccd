import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "prefixes", type = "edgeNGram") // ANA-307 at 40
@Analyzer(name = "titles", tokenizer = "nGram", filters = "prefixes") // ANA-307 at 40
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
