import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import lombok.Data;

@Data
@Document(index = "articles")
public class Article { // ENV-006 at 8
    @Id
    private String id; // DOC-115 at 20
}
