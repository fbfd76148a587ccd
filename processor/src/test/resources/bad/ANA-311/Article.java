import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(
        name = "stop", // ANA-311 at 16
        type = "stop",
        settings = @Setting(name = "stopwords", value = "_german_"))
@Analyzer(name = "german", filters = {"lowercase", "stop"}) // ANA-311 at 18
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "german") String title) {}
