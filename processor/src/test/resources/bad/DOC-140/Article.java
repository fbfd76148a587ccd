import dev.espalier.annotation.Codec;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.UseCodecs;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Document(index = "articles")
@UseCodecs(String.class) // DOC-140 at 18
public record Article(
        @Id String id,
        @Codec(Texts.class) int count, // DOC-140 at 21
        @KeywordField @Codec(Article.class) String self, // DOC-140 at 37
        @KeywordField @Codec(Made.class) String made, // DOC-140 at 34
        @KeywordField @Codec(Hidden.class) String hidden, // DOC-140 at 36
        Marked marked, // the problem is at the type
        List<String> tags) {

    @Codec(Texts.class) // DOC-140 at 17
    public record Marked(String text) {}

    @WrittenAs(JsonKind.STRING)
    public static class Texts implements ValueCodec<String> {

        @Override
        public void write(JsonGenerator json, String value) {
            json.writeString(value);
        }

        @Override
        public String read(JsonParser json) {
            return json.getString();
        }
    }

    public static class Made extends Texts {

        public Made(String argument) {}
    }

    private static class Hidden extends Texts {}
}
