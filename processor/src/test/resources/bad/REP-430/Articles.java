import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow.Publisher;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    Long countByTitle(String title);

    double countByTitleNot(String title); // REP-430 at 12

    Optional<Article> existsByTitle(String title); // REP-430 at 23

    List<Article> deleteByTitle(String title); // REP-430 at 19

    Publisher<Article> countByTitleIn(List<String> titles); // REP-430 at 24

    @Query("{\"match_all\": {}}")
    List<Article> deleteEverything(); // REP-430 at 19
}
