import dev.espalier.annotation.Document;

@Document(index = "articles")
public record Article(String title) {} // DOC-103 at 8
