import dev.espalier.annotation.Creator;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "articles")
public record Article(
        @Id String id,
        Author author,
        Hidden hidden,
        Undecided undecided,
        Twice twice,
        Odd odd,
        Locked locked,
        Partial partial,
        Halved halved) {

    public static class Author {

        private final String name;

        public Author(String name, int age) { // DOC-115 at 40
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    public static class Hidden { // DOC-115 at 19

        private Hidden() {}
    }

    public static class Undecided { // DOC-115 at 19

        public Undecided(String name) {}

        public Undecided(int size) {}
    }

    public static class Twice {

        @Creator
        public Twice(String name) {}

        @Creator
        public static Twice of() { // DOC-115 at 29
            return null;
        }
    }

    public static class Odd {

        @Creator
        public static String of() { // DOC-115 at 30
            return "";
        }
    }

    public static class Locked {

        @Creator
        private Locked(String name) {} // DOC-115 at 17
    }

    public static class Partial {

        public static class Builder {

            public Partial build() {
                return new Partial(this);
            }

            public Builder name(int name) {
                return this;
            }
        }

        @dev.espalier.annotation.KeywordField
        private final String name = ""; // DOC-115 at 30

        private Partial(Builder builder) {}

        public String name() {
            return name;
        }
    }

    /** Its only static method loses the other half. */
    public static class Halved { // DOC-115 at 19

        private final String kept;
        private final String lost;

        private Halved(String kept, String lost) {
            this.kept = kept;
            this.lost = lost;
        }

        public static Halved of(String kept) {
            return new Halved(kept, "");
        }

        public String getKept() {
            return kept;
        }

        public String getLost() {
            return lost;
        }
    }
}
