import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.SourceKeeping;
import dev.espalier.annotation.SyntheticSourceKeep;

@SyntheticSourceKeep(SourceKeeping.ARRAYS) // MAP-204 at 35
@Document(index = "metrics", subobjects = false) // MAP-204 at 43
public record Metrics(
        @Id String id,
        @SyntheticSourceKeep(SourceKeeping.ALL) String host) {} // MAP-204 at 43
