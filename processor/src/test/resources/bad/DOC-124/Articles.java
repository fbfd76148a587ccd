import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

public final class Articles {

    private Articles() {}

    @Document(index = "articles")
    public record Full(@Id String id, @TextField String title, @KeywordField String tag, String note) {}

    @Document(index = "articles", dynamic = Dynamic.FALSE) // DOC-124 at 52
    public record Short(
            @Id String id,
            String title, // DOC-124 at 20
            @KeywordField(ignoreAbove = 100) String tag, // DOC-124 at 41
            String source) {}

    @Document(index = "others")
    public record Other(@Id String id, String title) {}
}
