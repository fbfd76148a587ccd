import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.WriteOnly;

@Document(index = "articles")
@SourceFilter(excludes = {"words", "author.*"}) // MAP-249 at 26
public record Article(@Id String id, String title, @TextField @WriteOnly String words, Author author) {

    public record Author(String name, String city, String mail, int age) {}

    @Document(index = "notes")
    @SourceFilter(includes = {"text", "author"}) // MAP-249 at 30
    public record Note(@Id String id, @TextField String text, String title, Author author) {}
}
