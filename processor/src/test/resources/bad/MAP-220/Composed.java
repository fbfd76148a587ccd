import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;

@Document(index = "composed")
public record Composed(
        @Id String id,
        @Searched String title) { // MAP-220 at 9

    @TextField(analyzer = "englsh")
    @interface Searched {}
}
