import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(
        name = "prefixes",
        type = "edge_ngram",
        settings = {
            @Setting(name = "min", value = "2"), // ANA-305 at 29
            @Setting(name = "max_gram", value = "12")
        })
@Analyzer(name = "titles", filters = "prefixes")
@Analyzer(name = "words", type = "whitespace", filters = "lowercase") // ANA-305 at 58
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "titles", searchAnalyzer = "words") String title) {}
