import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "englsh") String title, // MAP-220 at 31
        @TextField(searchAnalyzer = "my_own") String content, // MAP-220 at 37
        @KeywordField @TextField(subField = "words", analyzer = "Standard") String code) {} // MAP-220 at 65
