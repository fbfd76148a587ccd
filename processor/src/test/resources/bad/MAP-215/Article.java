import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DateField(format = "YYYY-MM-dd") LocalDate day, // MAP-215 at 29
        @DateField(format = "yyyy-MM-DD") LocalDate other, // MAP-215 at 29
        @DateField(format = "yyyy-MM-dd'T'hh:mm:ss.SSSX") Instant created, // MAP-215 at 29
        @DateField(format = "uuuu-MM-dd HH:mm:ss.SSS||epoch_millis") Instant changed, // MAP-215 at 29
        @DateField(format = "strict_date_hour_minute_second_millis") Instant removed, // MAP-215 at 29
        @Zone("UTC") @DateField(format = "uuuu-MM-dd HH:mm:ss.SSS") LocalDateTime local,
        @DateField(format = "epoch_millis||strict_date_hour_minute_second_millis") Instant number) {}
