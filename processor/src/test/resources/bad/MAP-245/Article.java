import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.DynamicTemplate;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JsonValueType;

@Document(index = "articles", dynamic = Dynamic.TRUE)
@DynamicTemplate(name = "strings", matchMappingType = JsonValueType.STRING, mapping = "{\"type\": \"keyword\"}")
@DynamicTemplate(
        name = "texts", // MAP-245 at 16
        matchMappingType = JsonValueType.STRING,
        match = "*_text",
        mapping = "{\"type\": \"text\"}")
public record Article(@Id String id) {}
