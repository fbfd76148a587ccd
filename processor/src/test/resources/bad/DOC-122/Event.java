import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Setting;

@Document(index = "events")
@IndexSettings(settings = @Setting(name = "routing_partition_size", value = "2")) // SET-355 at 43, DOC-122 at 77
public record Event(@Id String id, @Routing(required = false) String tenant) {}
