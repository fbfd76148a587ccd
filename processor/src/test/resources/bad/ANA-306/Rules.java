import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;
import dev.espalier.annotation.Tokenizer;

@TokenFilter(
        name = "alike",
        type = "synonym",
        settings =
                @Setting(
                        name = "synonyms",
                        value = {
                            "car, auto",
                            "a => b => c", // ANA-306 at 29
                            "tv =>", // ANA-306 at 29
                            "plus, +", // ANA-306 at 29
                            "a, , b" // ANA-306 at 29
                        }))
@TokenFilter(
        name = "synsets",
        type = "synonym_graph",
        settings = {
            @Setting(name = "format", value = "wordnet"),
            @Setting(name = "synonyms", value = "car, auto") // ANA-306 at 49
        })
@TokenFilter(
        name = "stems",
        type = "stemmer_override",
        settings = @Setting(name = "rules", value = "running, ran")) // ANA-306 at 53
@TokenFilter(
        name = "parts",
        type = "word_delimiter_graph",
        settings = @Setting(name = "type_table", value = "% => percent")) // ANA-306 at 58
@TokenFilter(name = "cut", type = "truncate", settings = @Setting(name = "length", value = "0")) // ANA-306 at 92
@CharFilter(
        name = "signs",
        type = "mapping",
        settings =
                @Setting(
                        name = "mappings",
                        value = {
                            "& => and",
                            "\\u0026 => und", // ANA-306 at 29
                            "=> or", // ANA-306 at 29
                            "\\u00 => x" // ANA-306 at 29
                        }))
@Tokenizer(
        name = "lines",
        type = "char_group",
        settings = @Setting(name = "tokenize_on_chars", value = "--")) // ANA-306 at 65
@Tokenizer(
        name = "fields",
        type = "pattern",
        settings = @Setting(name = "flags", value = "DOTALL, COMMENTS")) // ANA-306 at 53
@Analyzer(name = "words", filters = {"alike", "stems", "cut"})
@Analyzer(name = "pieces", tokenizer = "lines", charFilters = "signs", filters = "parts")
@Analyzer(name = "searched", tokenizer = "fields", filters = "synsets")
@Document(index = "articles")
public record Rules(
        @Id String id,
        @TextField(analyzer = "words") String title,
        @TextField(analyzer = "pieces", searchAnalyzer = "searched") String code) {}
