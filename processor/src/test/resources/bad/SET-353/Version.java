import dev.espalier.annotation.Compat;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Compat(1)
@Document(index = "versions", version = -1) // SET-353 at 41
public record Version(@Id String id) {}
