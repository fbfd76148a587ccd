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
    @SearchBody("{\"from\": 20, \"size\": 10}") // QJ-543 at 17 QJ-543 at 17
    Page<Article> query0(PageRequest page);

    @SearchBody("{\"size\": 10}") // QJ-543 at 17
    CursorPage<Article> query1(PageRequest page);

    @SearchBody("{\"size\": 10}") // QJ-543 at 17
    List<Article> query2(Limit limit);

    @SearchBody("{\"sort\": \"words\"}") // QJ-543 at 17
    List<Article> query3(Sort sort);

    @OrderBy("words")
    @SearchBody("{\"sort\": \"words\"}") // QJ-543 at 17
    List<Article> query4();

    @Highlight("title")
    @SearchBody("{\"query\": {\"match\": {\"title\": \"x\"}}, \"highlight\": {\"fields\": {\"title\": {}}}}") // QJ-543 at 17
    SearchResult<Article> query5();

    @SourceFilter(includes = "title")
    @SearchBody("{\"_source\": [\"title\"]}") // QJ-543 at 17
    List<Article> query6();

    @SearchBody("{\"_source\": [\"title\"]}") // QJ-543 at 17
    List<Headline> query7();

    @DocValues
    @SearchBody("{\"docvalue_fields\": [\"words\"], \"_source\": false}") // QJ-543 at 17 QJ-543 at 17
    List<Headline> query8();

    @DocValues
    @SearchBody("{\"stored_fields\": [\"words\"]}") // QJ-543 at 17
    SearchResult<Headline> query9();
}
