import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.VectorElementType;
import dev.espalier.annotation.VectorEngine;
import dev.espalier.annotation.VectorIndexOptions;
import dev.espalier.annotation.VectorIndexType;
import dev.espalier.annotation.VectorSimilarity;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DenseVectorField(
                        dims = 8,
                        elementType = VectorElementType.BYTE,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.INT8_HNSW)) // MAP-219 at 82
                List<Float> bytes,
        @DenseVectorField(dims = 8, elementType = VectorElementType.BIT, similarity = VectorSimilarity.COSINE) // MAP-219 at 103
                List<Float> bits,
        @DenseVectorField(dims = 8, similarity = VectorSimilarity.HAMMING) List<Float> floats, // MAP-219 at 66
        @DenseVectorField(dims = 8, indexOptions = @VectorIndexOptions(type = VectorIndexType.FLAT, m = 16)) // MAP-219 at 105
                List<Float> flat,
        @DenseVectorField(dims = 8, indexOptions = @VectorIndexOptions(engine = VectorEngine.FAISS)) // MAP-219 at 93
                List<Float> engine) {}
