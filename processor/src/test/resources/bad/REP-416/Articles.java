import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @KeywordField(index = false) String secret) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findBySecret(String secret); // REP-416 at 19
}
