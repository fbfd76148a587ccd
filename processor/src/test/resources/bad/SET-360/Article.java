import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexTemplate;

@IndexTemplate(patterns = {"article-*", "drafts-*"}) // SET-360 at 28
@Document(index = "articles")
public record Article(@Id String id) {}
