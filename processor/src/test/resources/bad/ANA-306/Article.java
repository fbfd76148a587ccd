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
            @Setting(name = "min_gram", value = "two"),
            @Setting(
                    name = "max_gram",
                    value = {"3", "4"}),
            @Setting(name = "side", value = "left"),
            @Setting(name = "side", value = "front")
        })
@TokenFilter(name = "short", type = "truncate")
@TokenFilter(name = "synonyms", type = "synonym")
@TokenFilter(name = "twice", type = "keyword_repeat")
@Analyzer(name = "titles", filters = {"lowercase", "prefixes", "short", "synonyms", "twice"})
@Analyzer(
        name = "parts",
        type = "pattern",
        settings = @Setting(name = "pattern", value = "[,"))
@Document(index = "articles")
public record Article( // ANA-306 at 8, ANA-306 at 8, ANA-306 at 8, ANA-306 at 8, ANA-306 at 8, ANA-306 at 8, ANA-306 at 8, ANA-306 at 8
        @Id String id,
        @TextField(analyzer = "titles", searchAnalyzer = "standard") String title,
        @TextField(analyzer = "parts") String tags) {}
