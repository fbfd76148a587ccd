import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;

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

    @DataStream
    @Document(index = ".requests") // DOC-102 at 23
    record Hidden(@Id String id, @DateField(name = "@timestamp") Instant at) {}

    @DataStream
    @Document(index = "Requests") // DOC-102 at 23
    record UpperStream(@Id String id, @DateField(name = "@timestamp") Instant at) {}
}
