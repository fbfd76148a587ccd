import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(
        settings = {
            @Setting(name = "uuid", value = "4711"), // SET-352 at 29
            @Setting(name = "search.throttled", value = "true") // SET-352 at 29
        })
@Document(index = "articles")
public record Article(@Id String id) {}
