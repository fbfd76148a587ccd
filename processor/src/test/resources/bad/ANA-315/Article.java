import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;

@Analyzer(
        name = "titles",
        type = "standard",
        settings = @Setting(name = "stopwords_path", value = "words.txt")) // ANA-315 at 62
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
