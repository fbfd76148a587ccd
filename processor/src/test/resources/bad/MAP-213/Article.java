import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.Depth;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexPrefixes;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.SearchAsYouTypeField;
import dev.espalier.annotation.TextField;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(ignoreAbove = -1) String title, // MAP-213 at 37
        @ScaledFloatField(scalingFactor = 0) double price, // MAP-213 at 43
        @SearchAsYouTypeField(maxShingleSize = 5) String name, // MAP-213 at 48
        @TextField(positionIncrementGap = -2) List<String> lines, // MAP-213 at 43
        @TextField(indexPrefixes = @IndexPrefixes(minChars = 0, maxChars = 20)) String text, // MAP-213 at 62, MAP-213 at 76
        @TextField(indexPrefixes = @IndexPrefixes(minChars = 7)) String words, // MAP-213 at 62
        @Depth(21) @ObjectField Note note, // MAP-213 at 16
        @CompletionField(maxInputLength = 0) String suggestion) { // MAP-213 at 43

    public record Note(String text) {}
}
