import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.NestedField;
import java.util.List;

@Document(index = "metrics", subobjects = false)
@FieldAlias(name = "time.mean", path = "time")
public record Metrics(
        @Id String id,
        @LongField(name = "time") long time,
        @LongField(name = "time.max") long longest,
        @LongField(name = ".min") long shortest, // DOC-108 at 27
        Host host, // MAP-234 at 14
        @NestedField List<Host> others) { // MAP-234 at 9

    public record Host(String name) {}
}
