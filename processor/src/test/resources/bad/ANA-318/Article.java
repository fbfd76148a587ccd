import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TextField;

@Similarity(name = "short", type = "BM52") // ANA-318 at 36
@Similarity(name = "old", type = "LegacyBM25") // ANA-317 at 34
@Document(index = "articles")
public record Article(@Id String id, @TextField(similarity = "short") String title) {}
