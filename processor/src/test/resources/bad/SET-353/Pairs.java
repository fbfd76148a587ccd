import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.Relation;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.Setting;
import dev.espalier.value.JoinValue;
import java.time.Instant;

@IndexSettings(
        shards = 3,
        settings = {
            @Setting(name = "number_of_routing_shards", value = "4"), // SET-353 at 65
            @Setting(name = "routing_partition_size", value = "2") // SET-353 at 63
        })
@Document(index = "pairs")
public record Pairs(
        @Id String id,
        @Routing String tenant,
        @JoinField(relations = @Relation(parent = "question", children = "answer")) JoinValue relation) {

    @IndexSettings(shards = 3, settings = @Setting(name = "number_of_routing_shards", value = "30"))
    @Document(index = "multiple")
    public record Multiple(@Id String id) {}
}
