import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

public final class Requests {

    private Requests() {}

    @Document(index = "requests")
    public record Kept(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @DataStream
    @Document(index = "requests") // DOC-149 at 23
    public record Logged(@Id String id, @DateField(name = "@timestamp") Instant at) {}
}
