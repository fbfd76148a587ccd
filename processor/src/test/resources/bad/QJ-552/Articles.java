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
    @SearchBody("{\"size\": 0}") // QJ-552 at 17
    List<Article> query0();

    @SearchBody("{\"size\": 3}") // QJ-552 at 17
    Optional<Article> query1();

    @SearchBody("{\"size\": \":n\"}") // QJ-552 at 17
    Article query2(int n);

    @SearchBody("{\"from\": 10}") // QJ-552 at 17
    Set<Article> query3();

    @SearchBody("{\"from\": \":n\"}") // QJ-552 at 17
    Hit<Article> query4(int n);

    @SearchBody("{\"pit\": {\"id\": \"x\"}, \"slice\": {\"id\": 0, \"max\": 2}}") // QJ-552 at 17 QJ-552 at 17
    SearchResult<Article> query5();

    @SearchBody("{\"sort\": \"words\", \"search_after\": [3]}") // QJ-552 at 17
    Stream<Article> query6();

    @SearchBody("{\"collapse\": {\"field\": \"tags\"}}") // QJ-552 at 17
    Page<Article> query7(PageRequest page);

    @SearchBody("{\"terminate_after\": 100}") // QJ-552 at 17
    List<Article> query8();

    @SearchBody("{\"rescore\": {\"query\": {\"rescore_query\": {\"match_all\": {}}}}}") // QJ-552 at 17
    CursorPage<Article> query9(PageRequest page);

    @SearchBody("{\"sort\": {\"_script\": {\"script\": \"1\", \"type\": \"number\"}}}") // QJ-552 at 17
    Article[] query10();

    @SearchBody("{\"sort\": {\"words\": {\"numeric_type\": \"long\"}}}") // QJ-552 at 17
    CursorPage<Article> query11(PageRequest page);

    @SearchBody("{\"track_total_hits\": true}") // QJ-552 at 17
    List<Article> query12();

    @SearchBody("{\"track_total_hits\": false}") // QJ-552 at 17
    Page<Article> query13(PageRequest page);

    @SearchBody("{\"_source\": false}") // QJ-552 at 17
    List<Article> query14();

    @SearchBody("{\"stored_fields\": [\"words\"]}") // QJ-552 at 17
    List<Article> query15();
}
