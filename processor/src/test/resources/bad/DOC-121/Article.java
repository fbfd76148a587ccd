import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.util.List;

@Document(index = "articles")
public record Article(@Id String id, @DenseVectorField(dims = 3) List<Float> picture) {} // DOC-121 at 38
