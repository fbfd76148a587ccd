import dev.espalier.annotation.Codec;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.codec.ValueCodec;
import dev.espalier.value.JoinValue;
import dev.espalier.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Document(index = "articles")
public record Article(
        @Id String id,
        BigDecimal price, // DOC-110 at 20
        BigInteger count, // DOC-110 at 20
        LocalTime opening, // DOC-110 at 19
        JoinValue relation, // DOC-110 at 19
        float[] vector, // DOC-110 at 17
        URL link, // DOC-110 at 13
        @SuppressWarnings("rawtypes") List raw, // DOC-110 at 44
        List<List<String>> matrix, // DOC-135 at 28
        List<Optional<String>> gaps, // DOC-110 at 32
        Optional<List<String>> some, // DOC-110 at 32
        Map<Double, String> keyed, // DOC-110 at 29
        Map<String, Optional<String>> held, // DOC-110 at 39
        Range<String> letters, // DOC-110 at 23
        List<Duration> lengths, // DOC-110 at 24
        Hidden hidden, // DOC-110 at 16
        @Codec(Silent.class) String silent) { // DOC-110 at 37

    private record Hidden(String value) {}

    public static final class Silent implements ValueCodec<String> {

        @Override
        public void write(JsonGenerator json, String value) {
            json.writeString(value);
        }

        @Override
        public String read(JsonParser json) {
            return json.getString();
        }
    }
}
