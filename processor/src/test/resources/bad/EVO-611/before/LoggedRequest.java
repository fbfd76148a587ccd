import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import java.time.Instant;

@DataStream
@IndexSettings(shards = 1)
@Document(index = "requests")
public record LoggedRequest(@Id String id, @DateField(name = "@timestamp") Instant at) {}
