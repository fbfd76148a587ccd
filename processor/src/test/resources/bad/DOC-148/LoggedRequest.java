import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

@DataStream
@Document(index = "requests", versioned = true) // DOC-148 at 43
public record LoggedRequest(@Id String id, @DateField(name = "@timestamp") Instant at) {}
