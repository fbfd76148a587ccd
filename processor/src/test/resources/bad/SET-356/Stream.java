import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;
import dev.espalier.annotation.IndexTemplate.AutoCreation;
import java.time.Instant;

@DataStream(
        timestampField = "at", // SET-356 at 26
        retention = "30d", // SET-356 at 21
        hidden = true) // SET-356 at 18
@IndexTemplate(autoCreation = AutoCreation.ALLOWED) // SET-356 at 43
@Document(index = "requests")
public record Stream(@Id String id, Instant at) {}
