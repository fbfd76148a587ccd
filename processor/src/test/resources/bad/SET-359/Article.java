import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate(patterns = {
    "articles-*",
    "Drafts-*", // SET-359 at 5
    "notes-?", // SET-359 at 5
    "", // SET-359 at 5
    "-old*"}) // SET-359 at 5
@Document(index = "articles")
public record Article(@Id String id) {}
