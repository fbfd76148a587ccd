import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(@Id String id, Author author, Shape shape) {

    public static class Author { // DOC-115 at 19

        private final String name;

        public Author(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    public abstract static class Shape {} // DOC-115 at 28
}
