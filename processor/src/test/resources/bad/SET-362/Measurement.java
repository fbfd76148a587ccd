import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Setting;
import java.time.Instant;

@DataStream
@IndexSettings(settings = @Setting(
    name = "mode", // SET-355 at 12
    value = "time_series")) // SET-362 at 13
@Document(index = "measurements")
public record Measurement(
    @Id String id,
    @DateField(name = "@timestamp") Instant at,
    @Routing(required = false) String machine) {} // SET-362 at 39
