import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ReadOnly;
import java.time.Instant;

@DataStream
@Document(index = "never-written")
public record NeverWritten(
    @Id String id,
    @ReadOnly @DateField(name = "@timestamp")
    Instant at) {} // DOC-147 at 13
