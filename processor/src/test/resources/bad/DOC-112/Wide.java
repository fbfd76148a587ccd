import dev.espalier.annotation.Depth;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import org.jspecify.annotations.Nullable;

@Document(index = "wide")
public record Wide(@Id String id, @Nullable Tree tree) {

    public record Tree(
            String name,
            @Nullable @Depth(20) Tree left,
            @Nullable @Depth(20) Tree right) {} // DOC-112 at 39
}
