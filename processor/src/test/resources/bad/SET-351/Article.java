import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(settings = @Setting(name = "index.refresh_intervall", value = "1s")) // SET-351 at 43
@Document(index = "articles")
public record Article(@Id String id) {}
