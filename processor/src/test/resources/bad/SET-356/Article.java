import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(
        settings = {
            @Setting(name = "knn", value = "true"), // SET-356 at 29
            @Setting(name = "mapping.exclude_source_vectors", value = "false") // SET-356 at 29
        })
@Document(index = "articles")
public record Article(@Id String id) {}
