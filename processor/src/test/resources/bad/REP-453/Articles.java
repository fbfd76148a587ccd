import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchResult;

@Document(index = "articles")
record Article(@Id String id, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @CountBy("{\"match_all\": {}}")
    @DeleteBy("{\"match_all\": {}}") // REP-453 at 5
    long both();

    @Query("{\"match_all\": {}}")
    @UpdateBy(value = "{\"match_all\": {}}", script = "ctx._source.words++") // REP-453 at 5
    long longer();

    @Query("{\"match_all\": {}}")
    @SearchBody("{\"query\": {\"match_all\": {}}}") // REP-453 at 5
    SearchResult<Article> twice();
}
