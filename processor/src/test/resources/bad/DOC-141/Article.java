import dev.espalier.annotation.Depth;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DurationUnit;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

@Document(index = "articles")
public record Article(
        @Id String id,
        @Zone("Atlantis") LocalDateTime created, // DOC-141 at 15 MAP-207 at 41
        @Zone("UTC") Instant changed, // DOC-141 at 15
        @DurationUnit(ChronoUnit.SECONDS) long length, // DOC-141 at 33
        @Depth(2) String text, // DOC-141 at 16
        @DurationUnit(ChronoUnit.SECONDS) Duration time) {}
