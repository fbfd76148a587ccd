import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Normalizer;
import dev.espalier.annotation.TextField;

@CharFilter(name = "markup", type = "html") // ANA-303 at 37
@Analyzer(name = "titles", charFilters = {"markup", "htmlstrip"}) // ANA-303 at 53
@Normalizer(name = "codes", charFilters = "signs") // ANA-303 at 43
@Document(index = "articles")
public record Article(@Id String id, @TextField(analyzer = "titles") @KeywordField(subField = "raw", normalizer = "codes") String title) {}
