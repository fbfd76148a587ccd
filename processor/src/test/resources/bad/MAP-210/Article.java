import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexOptions;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(indexOptions = IndexOptions.DOCS, indexPhrases = true) String title, // MAP-210 at 69
        @TextField(indexOptions = IndexOptions.FREQS, positionIncrementGap = 5) String text) {} // MAP-210 at 78
