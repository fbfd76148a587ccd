import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.RankFeatureField;
import dev.espalier.annotation.RankVectorsField;
import dev.espalier.annotation.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField int words, // MAP-206 at 9
        @KeywordField List<Double> sizes, // MAP-206 at 9
        @NumberField String count, // MAP-206 at 9
        @NumberField BigDecimal price, // MAP-206 at 9
        @NumberField Duration length, // MAP-206 at 9
        @DateField long created, // MAP-206 at 9
        @KeywordField Instant changed, // MAP-206 at 9
        @KeywordField Map<String, String> labels, // MAP-206 at 9
        @BooleanField String flag, // MAP-206 at 9
        @KeywordField Author author, // MAP-206 at 9
        @RankFeatureField List<Float> ranks, // MAP-206 at 9
        @LongField(subField = "number") Instant read, // MAP-206 at 9
        @KeywordField @DateField(subField = "date") String text, // MAP-206 at 23
        @DateField(format = "strict_date_time") @DateField(subField = "day", format = "strict_date") Instant sold, // MAP-206 at 87
        @DateField(format = "dd.MM.uuuu") @DateField(subField = "iso") LocalDate bought, // MAP-206 at 43
        @DateField(format = "strict_date_time||epoch_millis") long paid, // MAP-206 at 29
        @DateField String printed, // MAP-206 at 9
        @RankVectorsField List<Float> flat, // MAP-206 at 9
        @RankVectorsField byte[] bytes, // MAP-206 at 9
        @DenseVectorField(dims = 3) List<List<Float>> vectors, // MAP-206 at 9, DOC-135 at 55
        @KeywordField float[][] numbers, // MAP-206 at 9
        @DateField(format = "epoch_second") long opened,
        @DateField(format = "strict_date") String closed,
        @DateField(format = "epoch_millis") @LongField(subField = "number") Instant counted,
        @LongField(subField = "number") String number,
        @KeywordField(subField = "raw") double rating) {

    public record Author(String name) {}
}
