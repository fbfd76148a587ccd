import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Analyzer(name = "as_written", tokenizer = "whitespace")
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "standard", searchAnalyzer = "as_written") String title, // MAP-223 at 60
        @TextField(analyzer = "english", searchAnalyzer = "standard") String content, // MAP-223 at 59
        @TextField(analyzer = "standard", searchAnalyzer = "keyword") String code) {} // MAP-223 at 60
