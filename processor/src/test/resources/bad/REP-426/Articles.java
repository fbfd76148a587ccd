import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String town, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTownNear(GeoPoint center, Distance distance); // REP-426 at 19

    List<Article> findByWordsNear(int center, int distance); // REP-426 at 19
}
