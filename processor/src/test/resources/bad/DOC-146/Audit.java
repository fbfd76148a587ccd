import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import java.time.Instant;

@DataStream // DOC-146 at 1
@Document(index = "audit")
public record Audit(@Id String id, @ObjectField Time time) {

    record Time(@DateField(name = "@timestamp") Instant at) {}
}
