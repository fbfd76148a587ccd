import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(
        name = "synonyms",
        type = "synonym",
        settings = {@Setting(name = "synonyms", value = "car, auto"), @Setting(name = "updateable", value = "true")})
@Analyzer(
        name = "titles",
        filters = {"lowercase", "synonyms"}) // ANA-313 at 33
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
