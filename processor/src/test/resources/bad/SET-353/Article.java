import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(
        shards = 0, // SET-353 at 18
        refreshInterval = "soon", // SET-353 at 27
        settings = {
            @Setting(name = "codec", value = "best_compression"),
            @Setting(name = "number_of_shards", value = "2") // SET-353 at 57
        },
        json = "{\"codec\": 1,}") // SET-353 at 16
@Document(index = "articles")
public record Article(@Id String id) {}
