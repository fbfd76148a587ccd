import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.DynamicTemplate;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JsonValueType;
import dev.espalier.annotation.MatchPattern;

public final class Articles {

    private Articles() {}

    @Document(index = "a", dynamic = Dynamic.TRUE)
    @DynamicTemplate(name = "texts", match = "*_text", mapping = "{\"type\": \"{typ}\"}") // MAP-239 at 29
    public record Placeholder(@Id String id) {}

    @Document(index = "b", dynamic = Dynamic.TRUE)
    @DynamicTemplate(
            name = "numbers", // MAP-239 at 20
            match = "n[",
            matchPattern = MatchPattern.REGEX,
            mapping = "{\"type\": \"long\"}")
    public record Expression(@Id String id) {}

    @Document(index = "c", dynamic = Dynamic.TRUE)
    @DynamicTemplate(name = "words", match = "w_*", mapping = "{\"type\": \"string\"}") // MAP-201 at 63
    public record Type(@Id String id) {}

    @Document(index = "d", dynamic = Dynamic.TRUE)
    @DynamicTemplate(name = "numbers", match = "n_*", mapping = "{\"type\": \"long\"}")
    @DynamicTemplate(name = "numbers", match = "i_*", mapping = "{\"type\": \"integer\"}") // MAP-239 at 29
    public record Twice(@Id String id) {}

    @Document(index = "e", dynamic = Dynamic.TRUE)
    @DynamicTemplate( // MAP-204 at 5
            name = "all", // MAP-239 at 20
            matchMappingType = {JsonValueType.ANY, JsonValueType.LONG},
            mapping = "{\"type\": \"long\"}")
    public record Any(@Id String id) {}
}
