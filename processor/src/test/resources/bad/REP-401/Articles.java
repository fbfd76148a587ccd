import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, List<String> tags) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> articlesWithTag(String tag); // REP-401 at 19

    long countFirst3ByTags(String tag); // REP-401 at 10

    List<Article> findByTagsAnd(String tag); // REP-401 at 19

    List<Article> findByTitleGreaterThen(String title); // REP-401 at 19

    boolean existsByTitleOrderByTags(String title); // REP-401 at 13

    List<Article> findRecent(); // REP-401 at 19

    long deleteObsolete(); // REP-401 at 10

    boolean existByTitle(String title); // REP-401 at 13

    List<Article> findByTitleOrderByTagsDsc(String title); // REP-401 at 19
}
