import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Normalizer;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TokenFilter;

@CharFilter(name = "signs", type = "mapping", settings = @Setting(name = "mappings", value = "& => and"))
@TokenFilter(name = "stems", type = "stemmer", settings = @Setting(name = "language", value = "english"))
@Normalizer(
        name = "codes",
        charFilters = {
            "signs",
            "html_strip" // ANA-308 at 13
        },
        filters = {
            "lowercase",
            "stems", // ANA-308 at 13
            "stop" // ANA-308 at 13
        })
@Document(index = "articles")
public record Article(@Id String id, @KeywordField(normalizer = "codes") String code) {}
