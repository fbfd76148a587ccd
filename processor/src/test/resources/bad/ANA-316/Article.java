import dev.espalier.annotation.Analysis;
import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Analyzer(name = "titles", filters = "lowercase")
@Analysis({Shared.class, AgainTheSame.class})
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") String title) {}

@Analyzer(
        name = "titles", // ANA-316 at 16
        filters = {"lowercase", "asciifolding"})
final class Shared {}

@Analyzer(name = "titles", filters = "lowercase")
final class AgainTheSame {}
