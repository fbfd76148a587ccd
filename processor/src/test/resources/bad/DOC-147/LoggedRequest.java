import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;

@DataStream
@Document(index = "requests")
public record LoggedRequest(
    @Id String id,
    @KeywordField(name = "@timestamp") // DOC-147 at 5
    String at) {}
