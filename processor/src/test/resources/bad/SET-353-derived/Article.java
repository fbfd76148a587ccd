import dev.espalier.annotation.BinaryField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.SearchAsYouTypeField;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import java.util.List;

public final class Article {

    private Article() {}

    @IndexSettings(settings = @Setting(name = "derived_source.enabled", value = "true")) // SET-353 at 81
    @Document(index = "limited")
    public record Limited(@Id String id, @KeywordField(ignoreAbove = 100) String code) {}

    @IndexSettings(settings = @Setting(name = "derived_source.enabled", value = "true")) // SET-353 at 81, SET-353 at 81
    @Document(index = "copied")
    public record Copied(
            @Id String id,
            @KeywordField(copyTo = "all") String code,
            @KeywordField(name = "folded", normalizer = "lowercase") String folded,
            @TextField String all) {}

    @IndexSettings(settings = @Setting(name = "derived_source.enabled", value = "true")) // SET-353 at 81, SET-353 at 81
    @Document(index = "uncounted")
    public record Uncounted(@Id String id, @LongField(docValues = false) long count, @BinaryField byte[] picture) {}

    @IndexSettings(settings = @Setting(name = "derived_source.enabled", value = "true")) // SET-353 at 81, SET-353 at 81, SET-353 at 81, SET-353 at 81
    @FieldAlias(name = "heading", path = "title")
    @Document(index = "typed")
    public record Typed(@Id String id, @SearchAsYouTypeField String title, @NestedField List<Part> parts, Object any) {}

    public record Part(String name) {}

    @IndexSettings(settings = @Setting(name = "derived_source.enabled", value = "true")) // SET-367 at 81
    @Document(index = "sorted")
    public record Sorted(@Id String id, List<String> steps) {}
}
