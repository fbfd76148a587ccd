import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "stems", type = "stemer") // ANA-302 at 37
@TokenFilter(
        name = "several",
        type = "multiplexer",
        settings = @Setting(name = "filters", value = {"lowercase, stems", "shingles"})) // ANA-302 at 76
@Analyzer(
        name = "titles",
        filters = {
            "lowercase",
            "stems",
            "several",
            "stem" // ANA-302 at 13
        })
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
