import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.RawParameter;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawParameter(name = "analyzer", json = "\"english\"") @KeywordField String title, // MAP-203 at 30
        @RawParameter(name = "normalizer", json = "\"lowercase\"", subField = "words") // MAP-203 at 30
                @TextField(subField = "words")
                String text,
        @RawParameter(name = "doc_values", json = "true") @TextField String words, // MAP-203 at 30
        @RawParameter(name = "format", json = "\"strict_date\"") long time) {} // MAP-203 at 30
