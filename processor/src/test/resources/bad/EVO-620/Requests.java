import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;
import java.time.Instant;

public final class Requests {

    private Requests() {}

    @DataStream // EVO-620 at 5
    @Document(index = "alias")
    public record Alias(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @Document(index = "stream") // EVO-620 at 23
    public record Stream(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @Document(index = "single", version = 2) // EVO-620 at 23, EVO-602 at 43
    public record Single(@Id String id) {}

    @Document(index = "numbered", versioned = false) // EVO-602 at 23
    public record Numbered(@Id String id) {}

    @IndexTemplate(priority = 600)
    @Document(index = "templated") // EVO-602 at 23
    public record Templated(@Id String id) {}

    @DataStream(hidden = true) // EVO-620 at 5
    @Document(index = "shown")
    public record Shown(@Id String id, @DateField(name = "@timestamp") Instant at) {}
}
