import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.SearchAsYouTypeField;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;

public final class Names {

    private Names() {}

    @IndexSettings(settings = @Setting(name = "mapping.field_name_length.limit", value = "21")) // SET-353 at 90
    @Document(index = "shorter")
    public record Shorter(@Id String id) {}

    @IndexSettings(settings = @Setting(name = "mapping.field_name_length.limit", value = "25")) // SET-353 at 90
    @Document(index = "fields")
    public record Fields(@Id String id, Part part) {}

    public record Part(@KeywordField(name = "a_name_of_more_than_25_characters") String name) {}

    @IndexSettings(settings = @Setting(name = "mapping.field_name_length.limit", value = "25")) // SET-353 at 90
    @FieldAlias(name = "an_alias_of_more_than_25_characters", path = "id")
    @Document(index = "aliases")
    public record Aliases(@Id String id) {}

    @IndexSettings(settings = @Setting(name = "mapping.field_name_length.limit", value = "25")) // SET-353 at 90
    @Document(index = "prefixes")
    public record Prefixes(@Id String id, @SearchAsYouTypeField String headline_of_it) {}

    @IndexSettings(settings = @Setting(name = "mapping.field_name_length.limit", value = "25"))
    @Document(index = "fitting")
    public record Fitting(
            @Id String id, @TextField @KeywordField(subField = "a_name_of_25_characters_y") String a_name_of_25_characters_x) {}
}
