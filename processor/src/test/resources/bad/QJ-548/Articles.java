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
    @SearchBody("{\"aggs\": {\"longest\": {\"max\": {\"field\": \"words\"}}}}") // QJ-548 at 17
    List<Article> query0();

    @SearchBody("{\"query\": {\"match\": {\"title\": \"x\"}}, \"aggs\": {\"longest\": {\"max\": {\"field\": \"words\"}}}, \"highlight\": {\"fields\": {\"title\": {}}}}") // QJ-548 at 17 QJ-548 at 17
    Page<Article> query1(PageRequest page);

    @SearchBody("{\"size\": 3, \"suggest\": {\"words\": {\"text\": \"x\", \"term\": {\"field\": \"title\"}}}}") // QJ-548 at 17
    List<Hit<Article>> query2();

    @SearchBody("{\"query\": {\"match_all\": {}}, \"size\": 0}") // QJ-548 at 17
    AggregationResults query3();
}
