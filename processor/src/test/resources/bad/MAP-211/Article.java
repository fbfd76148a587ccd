import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexPrefixes;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(index = false, indexPrefixes = @IndexPrefixes) String title, // MAP-211 at 51
        @TextField(index = false, fielddata = true) String heap, // MAP-211 at 47
        @TextField(index = false, indexPhrases = true) String text) {} // MAP-211 at 50
