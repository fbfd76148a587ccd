import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

public class Shop {

    @Document(index = "inner")
    public class Inner {} // DOC-101 at 12

    @Document(index = "secret")
    private record Secret(@Id String id) {} // DOC-101 at 13

    @Document(index = "generic")
    public record Generic<V>(@Id String id) {} // DOC-101 at 12
}
