import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.SourceKeeping;
import dev.espalier.annotation.SyntheticSourceKeep;
import java.util.List;

@SyntheticSourceKeep(SourceKeeping.ALL) // MAP-212 at 35
@Document(index = "requests")
public record Keeping(
        @Id String id,
        @NestedField @SyntheticSourceKeep(SourceKeeping.ARRAYS) List<Host> hosts) { // MAP-212 at 56

    public record Host(String name) {}
}
