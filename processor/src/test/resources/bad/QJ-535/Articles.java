import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.Map;

@Document(index = "articles")
record Article(@Id String id, List<String> tags, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"terms\": {\"tags\": \":tags\"}}")
    List<Article> tagged(Map<String, String> tags); // QJ-535 at 46

    @Query("{\"terms\": {\"tags\": \":tags\"}}")
    List<Article> taggedBy(List<Thread> tags); // QJ-535 at 41

    @Query("{\"range\": {\"words\": {\"gte\": \":least\", \"boost\": \":boost\"}}}") // QJ-535 at 12
    List<Article> longOnes(int least, String boost);

    @Query("{\"term\": {\"tags\": \":tags\"}}") // QJ-535 at 12
    List<Article> taggedAs(List<String> tags);

    @Query("{\"bool\": {\"filter\": \":query\"}}") // QJ-535 at 12
    List<Article> found(String query);
}
