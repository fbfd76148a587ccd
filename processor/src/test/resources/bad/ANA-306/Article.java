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
            @Setting(name = "min_gram", value = "two"), // ANA-306 at 49
            @Setting(
                    name = "max_gram",
                    value = {"3", "4"}), // ANA-306 at 29
            @Setting(name = "side", value = "left"), // ANA-306 at 45
            @Setting(name = "side", value = "front") // ANA-306 at 29
        })
@TokenFilter(name = "short", type = "truncate") // ANA-306 at 1
@TokenFilter(name = "synonyms", type = "synonym") // ANA-306 at 1
@TokenFilter(name = "twice", type = "keyword_repeat") // ANA-306 at 37
@Analyzer(name = "titles", filters = {"lowercase", "short", "synonyms", "prefixes", "twice"})
@TokenFilter(
        name = "alike",
        type = "synonym_graph",
        settings = @Setting(name = "synonyms", value = "car, auto"))
@Analyzer(
        name = "alike",
        filters = {
            "lowercase",
            "shingle", // ANA-306 at 13
            "alike"
        })
@Analyzer(
        name = "parts",
        type = "pattern",
        settings = @Setting(name = "pattern", value = "[,")) // ANA-306 at 55
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "titles", searchAnalyzer = "standard") String title,
        @TextField(analyzer = "parts", searchAnalyzer = "alike") String tags) {}
