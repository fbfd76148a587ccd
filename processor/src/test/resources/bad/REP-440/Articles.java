import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;

enum Level {
    LOW,
    HIGH
}

enum Height {
    LOW,
    MIDDLE,
    HIGH,
    HIGHEST
}

enum Depth {
    LOW
}

@Document(index = "articles")
record Article(@Id String id, Level level) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByLevel(Height level); // REP-440 at 38

    List<Article> findByLevelIn(Collection<Height> levels); // REP-440 at 52

    List<Article> findByLevelNot(Depth level); // REP-408 at 40
}
