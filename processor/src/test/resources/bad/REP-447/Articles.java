import dev.espalier.annotation.Document;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(String title) {} // DOC-103 at 1

@Repository
interface Articles extends DocumentRepository<Article, String> { // REP-447 at 1

    List<Article> findByTitel(String title);
}
