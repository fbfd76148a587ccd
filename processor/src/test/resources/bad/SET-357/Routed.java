import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;

@IndexAlias(name = "some", searchRouting = "1,2")
@IndexAlias(name = "several", indexRouting = "1,2") // SET-357 at 20
@IndexAlias(name = "both", routing = "1,2") // SET-357 at 20
@Document(index = "routed")
public record Routed(@Id String id) {}
