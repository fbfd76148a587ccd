import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

// ENV-010 without a place
@Document(index = "articles")
@Allow({"QJ-534", "REP-999", "QJ534"}) // ENV-010 at 19 ENV-010 at 30
public record Article(@Id String id) {}
