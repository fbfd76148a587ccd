import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Tokenizer;

@Tokenizer(name = "parts", type = "path_hierarchie") // ANA-301 at 35
@Analyzer(name = "titles", tokenizer = "whitespaces") // ANA-301 at 40
@Analyzer(name = "paths", tokenizer = "parts")
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "titles", searchAnalyzer = "standard") String title,
        @TextField(analyzer = "paths") String path) {}
