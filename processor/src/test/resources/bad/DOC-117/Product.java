import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

@Document(index = "products")
public class Product {

    @Id
    private String id;

    @TextField
    private String name;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @KeywordField // DOC-117 at 5
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
