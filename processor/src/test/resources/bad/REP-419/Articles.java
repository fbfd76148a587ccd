import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import java.util.List;
import java.util.Optional;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    Page<Article> findByTitle(String title); // REP-419 at 19

    CursorPage<Article> findByTitleNot(String title); // REP-419 at 25

    Page<Article> findByTitle(String title, PageRequest page, PageRequest other); // REP-419 at 75

    List<Article> findByTitle(String title, PageRequest page); // REP-419 at 57

    long countByTitle(String title, SearchOptions options, SearchOptions others); // REP-419 at 74

    long countByTitle(String title, Sort sort); // REP-419 at 42

    boolean existsByTitle(String title, Limit limit); // REP-419 at 47

    List<Article> findFirst3ByTitle(String title, Limit limit); // REP-419 at 57

    List<Article> findByTitleIs(String title, Sort sort, List<Sort> sorts); // REP-419 at 69

    Optional<Article> findByTitleEquals(String title, Limit limit); // REP-419 at 61

    Page<Article> findByTitle(String title, PageRequest page, Limit limit); // REP-419 at 69
}
