import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Ignore;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.ReadOnly;
import dev.espalier.annotation.WriteOnly;

@Document(index = "directions")
public record Direction(
        @Id String id,
        @ReadOnly @WriteOnly String both, // DOC-117 at 19
        @Ignore @KeywordField String none) {} // DOC-117 at 17
