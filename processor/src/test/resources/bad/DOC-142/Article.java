import dev.espalier.annotation.Document;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id String id, Level level, Level other) {

    public enum Level { // DOC-142 at 12
        @EnumValue("HIGH")
        LOW,
        HIGH
    }
}
