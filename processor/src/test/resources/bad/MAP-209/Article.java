import dev.espalier.annotation.ChunkingSettings;
import dev.espalier.annotation.ChunkingStrategy;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FrequencyFilter;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.OnScriptError;
import dev.espalier.annotation.SemanticTextField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TimeSeriesMetric;
import dev.espalier.annotation.VectorIndexOptions;
import dev.espalier.annotation.VectorSimilarity;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        @KeywordField(onScriptError = OnScriptError.CONTINUE) String title, // MAP-209 at 52
        @LongField(script = "emit(1)", index = false, docValues = false) long count, // MAP-209 at 29
        @KeywordField(timeSeriesDimension = true, docValues = false) String host, // MAP-209 at 45
        @LongField(timeSeriesMetric = TimeSeriesMetric.GAUGE, docValues = false) long size, // MAP-209 at 55
        @TextField(searchQuoteAnalyzer = "english") String text, // MAP-209 at 42
        @TextField(fielddataFrequencyFilter = @FrequencyFilter(min = 0.5)) String words, // MAP-209 at 47
        @DenseVectorField(dims = 3, indexOptions = @VectorIndexOptions(m = 16)) List<Float> graph, // MAP-209 at 52
        @SemanticTextField(chunkingSettings = @ChunkingSettings(maxChunkSize = 100)) String cut, // MAP-209 at 47
        @SemanticTextField(chunkingSettings = @ChunkingSettings(strategy = ChunkingStrategy.WORD)) String pieces, // MAP-209 at 47, MAP-209 at 47
        @DenseVectorField(dims = 3, index = false, similarity = VectorSimilarity.COSINE) List<Float> picture) {} // MAP-209 at 81
