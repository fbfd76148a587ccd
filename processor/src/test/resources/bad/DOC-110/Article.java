import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Document(index = "articles")
public record Article(
        @Id String id,
        BigDecimal price, // DOC-110 at 20
        Map<String, Integer> counts, // DOC-110 at 30
        Optional<String> subtitle, // DOC-110 at 26
        Object anything, // DOC-110 at 16
        char initial, // DOC-110 at 14
        byte[] image, // DOC-110 at 16
        float[] vector, // DOC-110 at 17
        @SuppressWarnings("rawtypes") List raw, // DOC-110 at 44
        List<List<String>> matrix, // DOC-110 at 28
        List<Duration> lengths, // DOC-110 at 24
        Hidden hidden) { // DOC-110 at 16

    private record Hidden(String value) {}
}
