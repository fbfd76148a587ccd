import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
@SourceFilter(excludes = "con*")
@Allow("MAP-249")
record Article(@Id String id, String title, String content) {}

record Whole(String title, String content) {} // REP-433 at 35

record Head(String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Whole> findByTitle(String title);

    List<Head> findHeadsByTitle(String title);
}
