import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Limit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Document(index = "articles")
record Article(@Id String id, LocalDate published) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByPublishedBetween(LocalDate from, @Nullable LocalDate to); // REP-446 at 78

    List<Article> findByPublished(LocalDate day, @Nullable Limit limit); // REP-446 at 66

    @Query("{\"term\": {\"published\": \":day\"}}")
    List<Article> on(@Nullable LocalDate day); // REP-446 at 42
}
