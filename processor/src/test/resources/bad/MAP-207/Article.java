import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Zone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

@Document(index = "articles")
public record Article(
        @Id String id,
        ZonedDateTime created, // MAP-207 at 23
        LocalDateTime changed, // MAP-207 at 23
        List<LocalDateTime> reviewed, // MAP-207 at 29
        @DateField(format = "strict_date_optional_time_nanos") Instant seen, // MAP-207 at 29
        @DateNanosField(format = "epoch_millis") Instant measured, // MAP-207 at 34
        @Zone("UTC") LocalDateTime published) {}
