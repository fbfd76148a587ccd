import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Analyzer(
        name = "titles",
        charFilters = "mapping", // ANA-304 at 23
        filters = {
            "lowercase",
            "truncate",
            "synonym_graph" // ANA-304 at 13
        })
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
