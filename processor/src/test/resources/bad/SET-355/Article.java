import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(shards = 3, settings = @Setting(name = "soft_deletes.enabled", value = "true")) // SET-355 at 55
@Document(index = "articles")
public record Article(@Id String id) {}
