import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FlattenedField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.OnScriptError;
import dev.espalier.annotation.PointField;
import dev.espalier.annotation.VersionField;
import dev.espalier.annotation.WildcardField;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @FlattenedField Author author, // MAP-204 at 9
        @DenseVectorField(dims = 3) List<Float> picture, // MAP-204 at 9
        @PointField String place, // MAP-204 at 9
        @VersionField String version, // MAP-204 at 9
        @KeywordField(script = "emit('x')", onScriptError = OnScriptError.CONTINUE) String computed, // MAP-204 at 32, MAP-204 at 74
        @WildcardField(normalizer = "lowercase") String path, // MAP-204 at 37
        @BooleanField(ignoreMalformed = true) boolean flag) { // MAP-204 at 41

    public record Author(String name) {}
}
