import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Tokenizer;

@Tokenizer(name = "parts", type = "path_hierarchie") // ANA-301 at 35
@Analyzer(name = "titles", tokenizer = "whitespaces")
@Analyzer(name = "paths", tokenizer = "parts")
@Document(index = "articles")
public record Article( // ANA-301 at 8
        @Id String id,
        @TextField(analyzer = "titles") String title,
        @TextField(analyzer = "paths") String path) {}
