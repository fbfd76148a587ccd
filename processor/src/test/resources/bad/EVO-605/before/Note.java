import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "notes")
public record Note(
    @Id String id,
    @KeywordField(copyTo = "all") String title,
    @KeywordField(copyTo = "all") String tag,
    @TextField String all,
    @TextField String most) {}
