import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.TextField;

public final class Articles {

    private Articles() {}

    @Analyzer(name = "titles", filters = "lowercase")
    @Analyzer(name = "notes", filters = "lowercase")
    @IndexSettings(refreshInterval = "60s", maxResultWindow = 20_000)
    @Document(index = "articles")
    public record Full(
            @Id String id, @TextField(analyzer = "titles") String title, @TextField(analyzer = "notes") String note) {}

    @Analyzer(name = "titles", filters = "uppercase") // ANA-316 at 22
    @Analyzer(name = "notes", filters = "lowercase")
    @IndexSettings(refreshInterval = "1m", maxResultWindow = 10_000) // SET-363 at 62
    @Document(index = "articles")
    public record Short(
            @Id String id, @TextField(analyzer = "titles") String title, @TextField(analyzer = "notes") String note) {}
}
