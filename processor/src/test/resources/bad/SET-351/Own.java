import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.RequiresPlugin;
import dev.espalier.annotation.Setting;

@RequiresPlugin("acme-index")
@IndexSettings(
        settings = {
            @Setting(name = "acme.compaction.window", value = "1h"),
            @Setting(name = "max_result_windows", value = "100") // SET-351 at 29
        })
@Document(index = "own")
public record Own(@Id String id) {}
