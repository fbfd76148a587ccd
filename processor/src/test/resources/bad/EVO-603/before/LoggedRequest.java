import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

@DataStream
@Document(index = "requests")
public record LoggedRequest(
    @Id String id,
    @DateField(name = "@timestamp") Instant at,
    int status) {}
