import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;
import java.time.LocalDate;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DateField(format = "YYYY-MM-dd") LocalDate day, // MAP-215 at 29
        @DateField(format = "yyyy-MM-DD") LocalDate other, // MAP-215 at 29
        @DateField(format = "yyyy-MM-dd'T'hh:mm:ss.SSSX") Instant created) {} // MAP-215 at 29
