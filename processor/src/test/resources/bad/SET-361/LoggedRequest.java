import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;
import java.time.Instant;

@DataStream
@IndexTemplate(priority = 100) // SET-361 at 27
@Document(index = "logs-requests-shop")
public record LoggedRequest(@Id String id, @DateField(name = "@timestamp") Instant at) {}
