import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles<T> extends DocumentRepository<T, String> {} // REP-434 at 1

@Repository
@SuppressWarnings("rawtypes")
interface RawArticles extends DocumentRepository {} // REP-434 at 1

@Repository
interface GenericMethods extends DocumentRepository<Article, String> {

    <V> List<Article> findByTitle(V title); // REP-434 at 23
}
