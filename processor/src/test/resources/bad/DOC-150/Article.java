import com.fasterxml.jackson.annotation.JsonProperty;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.WriteOnly;

@Document(index = "articles")
public record Article(@Id String id, String title, Author author) {

    @TextField // DOC-150 at 5
    public String heading() {
        return title;
    }

    @WriteOnly
    @KeywordField
    public String initial() {
        return title.substring(0, 1);
    }

    public static class Author {

        @KeywordField // DOC-150 at 9
        public static final String NOBODY = "nobody";

        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @JsonProperty("nick") // DOC-150 at 9
        public String nickname() {
            return name;
        }

        @KeywordField // DOC-150 at 9
        private String getSecret() {
            return name;
        }
    }
}
