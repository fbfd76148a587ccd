import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import java.time.Instant;

@DataStream
@IndexAlias(name = "recent") // SET-357 at 20
@Document(index = "requests")
public record Stream(@Id String id, @DateField(name = "@timestamp") Instant at) {}
