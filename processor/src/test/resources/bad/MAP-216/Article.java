import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;

@Document(index = "articles")
public record Article(
        @Id String id,
        @DateField(format = "strict_date_hour") LocalDate day, // MAP-216 at 29
        @DateField(format = "strict_year_month||strict_year") Year year, // MAP-216 at 29
        @DateField(format = "dd.MM.yyyy") LocalTime time, // MAP-216 at 29
        @DateField(format = "strict_week_date") Instant week, // MAP-216 at 29
        @DateField(format = "HH:mm:ss.SSS") LocalTime opening,
        @DateField(format = "dd.MM.yyyy") LocalDate published) {}
