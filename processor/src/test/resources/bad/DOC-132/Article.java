import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.WriteOnly;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

@Document(index = "articles")
public record Article(
        @Id String id,
        @Default("many") int words, // DOC-132 at 18
        @Default("MIDDLE") Level level, // DOC-132 at 18
        @Default("yes") boolean open, // DOC-132 at 18
        @Default("Infinity") double weight, // DOC-132 at 18
        @Default("a") List<String> tags, // DOC-132 at 18
        @Default("a") String[] codes, // DOC-132 at 18
        @Default("{}") Author author, // DOC-132 at 18
        @Default("ab") char letter, // DOC-132 at 18
        @Default("1,5") @ScaledFloatField(scalingFactor = 100) BigDecimal price, // DOC-132 at 18
        @Default("2026-01-31") OffsetDateTime created, // DOC-132 at 18
        @Default("a b") URI link, // DOC-132 at 18
        @Default("Atlantis") ZoneId zone, // DOC-132 at 18
        @Default("not a tag") Locale locale, // DOC-132 at 18
        @Default("many") Optional<Integer> likes, // DOC-132 at 18
        @Default("1.5") OptionalInt votes, // DOC-132 at 18
        @Default("a") @WriteOnly String text) { // DOC-132 at 18

    public enum Level {
        LOW,
        HIGH
    }

    public record Author(String name) {}
}
