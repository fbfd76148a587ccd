import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;
import dev.espalier.annotation.Tokenizer;

@Tokenizer(
        name = "grams",
        type = "ngram",
        settings = @Setting(name = "max_gram", value = "4")) // ANA-309 at 56
@TokenFilter(
        name = "phrases",
        type = "shingle",
        settings = @Setting(name = "max_shingle_size", value = "5")) // ANA-309 at 64
@Analyzer(name = "titles", tokenizer = "grams", filters = "phrases")
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}
