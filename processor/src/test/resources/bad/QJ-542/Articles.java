import dev.espalier.annotation.*;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.*;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Document(index = "articles")
record Article(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, int words) {}

record Headline(String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @SearchBody("{\"from\": 9990, \"size\": 20}") // QJ-542 at 17
    SearchResult<Article> query0();

    @SearchBody("{\"query\": {\"match_all\": {}}, \"size\": 10001}") // QJ-542 at 17
    List<Article> query1();

    @SearchBody("{\"from\": 9995, \"size\": \":n\"}")
    SearchResult<Article> query2(int n);

    @SearchBody("{\"from\": 10001, \"size\": \":n\"}") // QJ-542 at 17
    SearchResult<Article> query3(int n);
}
