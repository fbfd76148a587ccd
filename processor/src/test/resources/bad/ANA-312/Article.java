import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;

@CharFilter(
        name = "signs", // ANA-312 at 16
        type = "mapping",
        settings = @Setting(name = "mappings", value = "& => and"))
@Analyzer(name = "titles", filters = "lowercase") // ANA-312 at 18
@Analyzer(name = "almost", filters = "lowercase")
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "english") String title, @TextField(analyzer = "allmost") String text) {} // MAP-220 at 107
