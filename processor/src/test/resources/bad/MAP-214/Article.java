import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;
import java.time.LocalDate;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DateField(format = "strict_dat") Instant created, // MAP-214 at 29
        @DateField(format = "dd.MM.yyyy||") LocalDate day, // MAP-214 at 29
        @DateNanosField(format = "uuuu-MM-dd'T") Instant exact, // MAP-214 at 34
        @DateField(format = "strict_date_time||rfc3339_lenient") Instant lenient) {} // MAP-214 at 29
