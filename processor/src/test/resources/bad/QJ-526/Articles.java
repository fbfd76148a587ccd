import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchResult;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, Author author, @NestedField List<Comment> comments) {

    record Author(String name) {}

    record Comment(String text, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"term\": {\"comments.stars\": 4}}") // QJ-526 at 12
    List<Article> query0();

    @Query("{\"exists\": {\"field\": \"comments.text\"}}") // QJ-526 at 12
    List<Article> query1();

    @SearchBody("{\"sort\": [\"comments.stars\"]}") // QJ-526 at 17
    SearchResult<Article> query2();

    @SearchBody("{\"sort\": [{\"comments.stars\": {\"order\": \"desc\", \"nested\": {\"path\": \"comments\"}}}]}")
    SearchResult<Article> query3();

    @SearchBody("{\"size\": 0, \"aggs\": {\"stars\": {\"avg\": {\"field\": \"comments.stars\"}}}}") // QJ-526 at 17
    SearchResult<Article> query4();
}
