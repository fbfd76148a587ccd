import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, LocalDate published) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTitle(); // REP-407 at 19

    List<Article> findByTitleAndPublishedBetween(String title, LocalDate from); // REP-407 at 19

    List<Article> findByTitleIsNull(String title); // REP-407 at 44

    List<Article> search(String words); // REP-407 at 33
}
