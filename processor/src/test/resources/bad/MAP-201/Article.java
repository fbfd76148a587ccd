import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RawField;

@Document(index = "articles")
public record Article(
        @Id String id,
        @RawField("{\"type\": \"keywrod\"}") String title, // MAP-201 at 19
        @RawField("{\"type\": \"string\"}") String text, // MAP-201 at 19
        @RawField("{\"store\": true}") String nothing) {} // MAP-201 at 9
