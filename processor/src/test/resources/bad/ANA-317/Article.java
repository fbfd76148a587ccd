import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "joined", type = "concatenate_graph") // ANA-317 at 38
@TokenFilter(
        name = "same",
        type = "synonym_graph",
        settings = {
            @Setting(name = "synonyms_set", value = "products"), // ANA-317 at 29
            @Setting(name = "lenient", value = "true")
        })
@TokenFilter(name = "stems", type = "stemmer", settings = @Setting(name = "language", value = "lovins")) // ANA-317 at 95
@Analyzer(name = "titles", filters = {"lowercase", "joined", "stems"})
@Analyzer(name = "searched", filters = {"lowercase", "joined", "same", "stems"})
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "titles", searchAnalyzer = "searched") String title,
        @TextField(analyzer = "serbian") String summary) {} // ANA-317 at 31
