import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, List<String> tags) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTagsIn(String tag); // REP-410 at 39

    List<Article> findByTags(List<String> tags); // REP-410 at 43
}
