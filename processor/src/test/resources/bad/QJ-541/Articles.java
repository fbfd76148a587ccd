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
    @SearchBody("{\"aggs\": {\"longest\": {\"max\": {\"field\": \"words\"}}}}") // QJ-541 at 17
    AggregationResults query0();

    @SearchBody("{\"size\": 5, \"aggregations\": {\"longest\": {\"max\": {\"field\": \"words\"}}}}") // QJ-541 at 17
    CompletableFuture<AggregationResults> query1();
}
