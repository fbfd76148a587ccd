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

@Document(index = "essays")
record Essay(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, int words) {}

record Lede(String title) {}

@Repository
interface Bodies extends DocumentRepository<Essay, String> {
    @SearchBody("{\"match_all\": {}}") // QJ-504 at 17
    SearchResult<Essay> query0();

    @SearchBody("{\"bool\": {\"filter\": {\"term\": {\"tags\": \":tag\"}}}}") // QJ-504 at 17
    List<Essay> query1(String tag);

    @SearchBody("[{\"term\": {\"tags\": \"x\"}}]") // QJ-504 at 17
    SearchResult<Essay> query2();

    @SearchBody("{\"query\": {\"terms\": {\"field\": \"tags\", \"size\": 10}}}") // QJ-504 at 17
    SearchResult<Essay> query3();

    @SearchBody("{\"size\": 0, \"aggs\": {\"long\": {\"range\": {\"words\": {\"gte\": 1000}}}}}") // QJ-504 at 17
    SearchResult<Essay> query4();

    @Query("{\"bool\": {\"filter\": {\"range\": {\"field\": \"words\", \"ranges\": [{\"to\": 1000}]}}}}") // QJ-504 at 12
    List<Essay> query5();

    @Query("{\"size\": 0, \"aggs\": {\"tags\": {\"terms\": {\"field\": \"tags\"}}}}") // QJ-504 at 12
    List<Essay> query6();
}
