import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.WriteOnly;

@IndexSettings(settings = @Setting(name = "mode", value = "time_series")) // SET-353 at 59
@Document(index = "series")
public record Modes(@Id String id) {

    @IndexSettings(settings = @Setting(name = "mode", value = "logsdb")) // SET-353 at 63
    @Document(index = "logs")
    public record Log(@Id String id) {}

    @IndexSettings(shards = 2, settings = @Setting(name = "mode", value = "lookup")) // SET-353 at 29
    @Document(index = "keys")
    public record Key(@Id String id) {}

    @IndexSettings(settings = @Setting(name = "mapping.source.mode", value = "disabled")) // SET-353 at 78
    @Document(index = "lost")
    public record Lost(@Id String id) {}

    @IndexSettings(settings = @Setting(name = "mapping.source.mode", value = "synthetic")) // SET-353 at 78
    @SourceFilter(excludes = "secret")
    @Document(index = "filtered")
    public record Filtered(@Id String id, @WriteOnly String secret) {}
}
