import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

public final class Articles {

    private static final String PREFIX = "_";

    private Articles() {}

    @Document(index = "Articles") // DOC-102 at 23
    record Upper(@Id String id) {}

    @Document(index = "my articles") // DOC-102 at 23
    record Blank(@Id String id) {}

    @Document(index = "-articles") // DOC-102 at 23
    record Leading(@Id String id) {}

    @Document(index = "..") // DOC-102 at 23
    record Dots(@Id String id) {}

    @Document(index = PREFIX + "articles") // DOC-102 at 30
    record Constant(@Id String id) {}
}
