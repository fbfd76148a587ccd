import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.WildcardField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String tag, @WildcardField String line) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTagContaining(String part); // REP-422 at 19

    List<Article> findByTagEndingWithOrLineContaining(String suffix, String part); // REP-422 at 19
}
