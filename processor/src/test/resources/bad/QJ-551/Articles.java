import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query(resource = "queries/nowhere.json") // QJ-551 at 23
    List<Article> nowhere();

    @Query // QJ-551 at 5
    List<Article> nothing();

    @CountBy(value = "{\"match_all\": {}}", resource = "queries/all.json") // QJ-551 at 56
    long both();

    @Query(resource = "../outside.json") // QJ-551 at 23
    List<Article> outside();
}
