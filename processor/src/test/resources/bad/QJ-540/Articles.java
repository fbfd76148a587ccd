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
    @SearchBody("{\"aggs\": {\"a>b\": {\"max\": {\"field\": \"words\"}}, \"c[0]\": {\"min\": {\"field\": \"words\"}}}}") // QJ-540 at 17 QJ-540 at 17
    SearchResult<Article> query0();
}
