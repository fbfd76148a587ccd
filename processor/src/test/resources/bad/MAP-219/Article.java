import dev.espalier.annotation.ChunkingSettings;
import dev.espalier.annotation.ChunkingStrategy;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.SemanticIndexOptions;
import dev.espalier.annotation.SemanticTextField;
import dev.espalier.annotation.SparseVectorIndexOptions;
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
        @DenseVectorField(
                        dims = 8,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.HNSW, onDiskRescore = true)) // MAP-219 at 105
                List<Float> exact,
        @DenseVectorField(
                        dims = 8,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.BBQ_DISK, bits = 4)) // MAP-204 at 82
                List<Float> disk,
        @DenseVectorField(
                        dims = 8,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.INT8_HNSW, confidenceInterval = 0.5)) // MAP-213 at 115
                List<Float> share,
        @DenseVectorField(
                        dims = 8,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.INT8_HNSW, oversample = 11)) // MAP-213 at 107
                List<Float> times,
        @SemanticTextField(
                        indexOptions =
                                @SemanticIndexOptions(
                                        denseVector = @VectorIndexOptions(type = VectorIndexType.FLAT, m = 16))) // MAP-219 at 108
                String text,
        @SemanticTextField(
                        indexOptions =
                                @SemanticIndexOptions(
                                        denseVector = @VectorIndexOptions(type = VectorIndexType.FLAT),
                                        sparseVector = @SparseVectorIndexOptions(prune = false))) // MAP-208 at 56
                String both,
        @SemanticTextField(
                        chunkingSettings =
                                @ChunkingSettings(
                                        strategy = ChunkingStrategy.WORD,
                                        maxChunkSize = 301, // MAP-213 at 56
                                        overlap = 0)) // MAP-213 at 51
                String pieces,
        @DenseVectorField(dims = 8, indexOptions = @VectorIndexOptions(engine = VectorEngine.FAISS)) // MAP-219 at 93
                List<Float> engine) {}
