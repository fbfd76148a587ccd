import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;
import java.time.Instant;

@DataStream
@IndexTemplate(patterns = "streams-*") // SET-360 at 27
@Document(index = "streams")
public record Stream(@Id String id, @DateField(name = "@timestamp") Instant at) {}
