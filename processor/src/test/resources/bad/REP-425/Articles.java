import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField String content, String tag) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByContentMatchesIgnoreCaseAndTagIgnoreCase(String words, String tag); // REP-425 at 19
}
