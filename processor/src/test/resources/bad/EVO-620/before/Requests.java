import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;
import java.time.Instant;

public final class Requests {

    private Requests() {}

    @Document(index = "alias")
    public record Alias(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @DataStream
    @Document(index = "stream")
    public record Stream(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @Document(index = "single", versioned = false)
    public record Single(@Id String id) {}

    @Document(index = "numbered")
    public record Numbered(@Id String id) {}

    @IndexTemplate(priority = 400)
    @Document(index = "templated")
    public record Templated(@Id String id) {}

    @DataStream
    @Document(index = "shown")
    public record Shown(@Id String id, @DateField(name = "@timestamp") Instant at) {}
}
