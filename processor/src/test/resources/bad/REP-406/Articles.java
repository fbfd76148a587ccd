import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTitle(String title); // REP-406 at 19

    List<Article> findByTitleStartingWith(String prefix); // REP-406 at 19

    List<Article> findByTitleIn(List<String> titles); // REP-406 at 19
}
