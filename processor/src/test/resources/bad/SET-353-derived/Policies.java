import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(
        settings = {
            @Setting(name = "plugins.index_state_management.policy_id", value = "hot-and-cold"),
            @Setting(name = "plugins.index_state_management.rollover_alias", value = "policies"),
            @Setting(name = "plugins.index_state_management.rollover_skip", value = "perhaps"), // SET-353 at 85
            @Setting(name = "plugins.replication.follower.leader_index", value = "policies"),
            @Setting(name = "knn.memory_optimized_search", value = "yes"), // SET-353 at 68
            @Setting(name = "knn.algo_param.ef_search", value = "1") // SET-353 at 65
        })
@Document(index = "policies")
public record Policies(@Id String id) {}
