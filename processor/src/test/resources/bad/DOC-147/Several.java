import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;
import java.util.List;

@DataStream
@Document(index = "several")
public record Several(
    @Id String id,
    @DateField(name = "@timestamp")
    List<Instant> at) {} // DOC-147 at 19
