import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    Map<String, Article> findByTitle(String title); // REP-418 at 26

    CompletableFuture<Stream<Article>> findAsyncByTitle(String title); // REP-418 at 40

    CompletableFuture<Flow.Publisher<Article>> findLaterByTitle(String title); // REP-418 at 48

    List<String> findTitlesByTitle(String title); // REP-418 at 18

    long findByTitleNot(String title); // REP-418 at 10

    void findByTitleNotIn(List<String> titles); // REP-418 at 10

    List<Article> streamByTitle(String title); // REP-418 at 19

    List<Hit<Article>> findHitsByTitle(String title); // REP-418 at 24

    Page<Article> findFirst3ByTitle(String title, PageRequest page); // REP-418 at 19
}
