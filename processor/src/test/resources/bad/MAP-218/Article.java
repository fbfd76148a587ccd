import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.VectorElementType;
import dev.espalier.annotation.VectorIndexOptions;
import dev.espalier.annotation.VectorIndexType;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DenseVectorField(dims = -1) List<Float> none, // MAP-218 at 34
        @DenseVectorField(dims = 4097) List<Float> many, // MAP-218 at 34
        @DenseVectorField(dims = 20, elementType = VectorElementType.BIT) List<Float> bits, // MAP-218 at 34
        @DenseVectorField(dims = 3, indexOptions = @VectorIndexOptions(type = VectorIndexType.INT4_HNSW)) // MAP-218 at 34
                List<Float> odd,
        @DenseVectorField(dims = 63, indexOptions = @VectorIndexOptions(type = VectorIndexType.BBQ_FLAT)) // MAP-218 at 34
                List<Float> few) {}
