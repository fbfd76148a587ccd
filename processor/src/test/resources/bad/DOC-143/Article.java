import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;
import java.time.LocalDate;

@Document(index = "articles")
public record Article(@Id String id, @Routing LocalDate day) {} // DOC-143 at 57
