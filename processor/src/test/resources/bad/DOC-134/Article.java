import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.LocalDate;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

@Document(index = "articles")
@JsonSerialize // DOC-134 at 1
@JsonDeserialize(as = Article.class) // DOC-134 at 1
public record Article(
        @Id String id,
        @JsonFormat(pattern = "yyyy") LocalDate published, // DOC-134 at 9
        @JsonInclude(content = JsonInclude.Include.NON_NULL) String text, // DOC-134 at 9
        @JsonUnwrapped Author author, // DOC-134 at 9
        Level level,
        @JsonProperty(value = "t", required = true) String title) { // DOC-134 at 9

    @JsonAnySetter // DOC-134 at 5
    void set(String name, Object value) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) // DOC-134 at 5
    public record Author(String name) {

        @JsonValue // DOC-134 at 9
        String value() {
            return name;
        }
    }

    public enum Level {
        @JsonProperty(value = "low", required = true) // DOC-134 at 9
        LOW
    }
}
