import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "prefixes", type = "edge_ngram", settings = @Setting(name = "max_gram", value = "12"))
@Analyzer(name = "typed", filters = {"lowercase", "prefixes"})
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "typed", searchAnalyzer = "standard") String title,
        @TextField(analyzer = "typed") String content) {} // MAP-224 at 31
