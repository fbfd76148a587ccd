import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.Setting;

@IndexSettings(settings = @Setting(name = "knn", value = "false")) // SET-355 at 43, SET-364 at 58
@Document(index = "articles")
public record Article(@Id String id, @DenseVectorField(dims = 4) float[] embedding) {}
