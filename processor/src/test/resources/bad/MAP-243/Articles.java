import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.RuntimeField;
import dev.espalier.annotation.RuntimeFieldType;

public final class Articles {

    private Articles() {}

    @Document(index = "a")
    @RuntimeField(name = "count", type = RuntimeFieldType.KEYWORD, script = "emit('x')") // MAP-243 at 26
    public record Hidden(@Id String id, int count) {}

    @Document(index = "b")
    @RuntimeField(name = "count", type = RuntimeFieldType.KEYWORD, script = "emit('x')", override = true)
    public record Meant(@Id String id, int count) {}
}
