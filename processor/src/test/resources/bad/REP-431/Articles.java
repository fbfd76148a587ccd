import dev.espalier.annotation.Document;
import dev.espalier.annotation.FlattenedField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.Map;

@Document(index = "articles")
record Article(@Id String id, @ObjectField(enabled = false) Author author, @FlattenedField Map<String, String> labels) {

    record Author(String name) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByAuthorName(String name); // REP-431 at 19

    List<Article> findByAuthorIsNotNull(); // REP-431 at 19

    List<Article> findByLabelsColour(String colour); // REP-431 at 19
}
