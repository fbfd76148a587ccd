import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Analyzer;

@Document(index = "articles")
public record Article(@Id String id) {}
