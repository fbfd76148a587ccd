import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @IntegerField Long words) {} // MAP-207 at 31

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByWords(Long words); // REP-409 at 36
}
