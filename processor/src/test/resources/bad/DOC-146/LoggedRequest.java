import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

@DataStream // DOC-146 at 1
@Document(index = "requests")
public record LoggedRequest(@Id String id, Instant at) {}
