import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findFirst0ByTitle(String title); // REP-421 at 19

    List<Article> findTop10001ByTitle(String title); // REP-421 at 19

    List<Article> findTop10000ByTitle(String title);
}
