import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String number, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByNumberLessThan(String number); // REP-405 at 19

    List<Article> findByNumberBetweenAndWordsLessThan(String first, String last, int words); // REP-405 at 19
}
