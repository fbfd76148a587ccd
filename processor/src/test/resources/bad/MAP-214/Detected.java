import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.DynamicDetection;
import dev.espalier.annotation.Id;

@Document(index = "detected", dynamic = Dynamic.TRUE)
@DynamicDetection(dateFormats = {"yyyy/MM/dd", "yyyy-bb", "epoch_millis"}) // MAP-214 at 48, MAP-214 at 59
@Allow("MAP-240")
public record Detected(@Id String id) {}
