import dev.espalier.annotation.CountedKeywordField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RankVectorsField;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @CountedKeywordField List<String> tags, // MAP-205 at 9
        @RankVectorsField(dims = 8) List<float[]> pictures) {} // MAP-205 at 9
