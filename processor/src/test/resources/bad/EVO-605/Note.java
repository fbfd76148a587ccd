import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "notes")
public record Note(
    @Id String id,
    @KeywordField(copyTo = {"all", "most"}) String title, // EVO-605 at 28
    @KeywordField String tag, // EVO-618 at 5, EVO-604 at 5, EVO-602 at 5
    @TextField String all,
    @TextField String most) {}
