import dev.espalier.annotation.ChunkingSettings;
import dev.espalier.annotation.ChunkingStrategy;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.SemanticTextField;
import dev.espalier.annotation.TimeSeriesMetric;

@Document(index = "articles")
public record Article(
        @Id String id,
        @LongField(script = "emit(1)", nullValue = "2") long count, // MAP-208 at 52
        @IpField(script = "emit('::1')", ignoreMalformed = true) String address, // MAP-208 at 60
        @KeywordField(timeSeriesDimension = true, normalizer = "lowercase") String host, // MAP-208 at 64
        @SemanticTextField(
                        chunkingSettings =
                                @ChunkingSettings(
                                        strategy = ChunkingStrategy.SENTENCE,
                                        maxChunkSize = 100,
                                        overlap = 5)) // MAP-208 at 51
                String cut,
        @LongField(timeSeriesDimension = true, timeSeriesMetric = TimeSeriesMetric.GAUGE) long size) {} // MAP-208 at 83
