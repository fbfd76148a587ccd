import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Analyzer(name = "words", tokenizer = "standard", filters = "lowercase")
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "standard", searchAnalyzer = "words") String title) {}
