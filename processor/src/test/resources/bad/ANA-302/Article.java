import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "stems", type = "stemer")
@TokenFilter(
        name = "several",
        type = "multiplexer",
        settings = @Setting(name = "filters", value = {"lowercase, stems", "shingles"}))
@Analyzer(
        name = "titles",
        filters = {
            "lowercase",
            "stems",
            "several",
            "stem" // ANA-302 at 13
        })
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {} // ANA-302 at 8 and ANA-302 at 8
