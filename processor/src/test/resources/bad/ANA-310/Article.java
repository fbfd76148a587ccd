import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(name = "sounds", type = "phonetic") // ANA-310 at 38
@Analyzer(name = "titles", tokenizer = "icu_tokenizer", filters = "sounds") // ANA-310 at 40
@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "titles") String title,
        @TextField(analyzer = "polish") String content) {} // ANA-310 at 31
