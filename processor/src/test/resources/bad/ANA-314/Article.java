import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(
        name = "synonyms",
        type = "synonym_graph",
        settings = @Setting(name = "synonyms", value = "car, auto"))
@Analyzer(
        name = "titles",
        filters = {
            "stop", // ANA-314 at 13
            "porter_stem", // ANA-314 at 13
            "lowercase",
            "synonyms" // ANA-314 at 13
        })
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
