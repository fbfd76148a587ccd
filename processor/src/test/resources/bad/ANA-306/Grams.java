import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;
import dev.espalier.annotation.Tokenizer;

@Tokenizer(name = "grams", type = "ngram", settings = @Setting(name = "min_gram", value = "3")) // ANA-306 at 91
@TokenFilter(
        name = "prefixes",
        type = "edge_ngram",
        settings = {
            @Setting(name = "min_gram", value = "5"), // ANA-306 at 49
            @Setting(name = "max_gram", value = "2")
        })
@Analyzer(name = "titles", tokenizer = "grams", filters = {"lowercase", "prefixes"})
@Document(index = "grams")
public record Grams(@Id String id, @TextField(analyzer = "titles", searchAnalyzer = "standard") String title) {}
