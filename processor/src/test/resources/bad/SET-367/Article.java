import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import java.util.List;
import java.util.Set;

@IndexSettings(settings = @Setting(name = "mapping.source.mode", value = "synthetic")) // SET-367 at 74
@Document(index = "articles")
public record Article(@Id String id, @TextField List<String> words, Set<String> tags, List<Integer> pages) {

    @IndexSettings(settings = @Setting(name = "mapping.source.mode", value = "synthetic")) // SET-367 at 78
    @Document(index = "joined")
    public record Joined(@Id String id, @NestedField List<Author> readers, @ObjectField List<Author> authors) {}

    @IndexSettings(
            settings = {
                @Setting(name = "mapping.source.mode", value = "synthetic"),
                @Setting(name = "mapping.synthetic_source_keep", value = "arrays")
            })
    @Document(index = "kept")
    public record Kept(@Id String id, List<Integer> pages) {}

    public record Author(String name) {}
}
