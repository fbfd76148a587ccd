import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

@DataStream
@Document(index = "too-much")
public record TooMuch(
    @Id String id,
    @DateField(
        name = "@timestamp",
        format = "strict_date_optional_time",
        ignoreMalformed = true, // DOC-147 at 27
        store = true) // DOC-147 at 17
    @DateNanosField(subField = "nanos") // DOC-147 at 5
    Instant at) {}
