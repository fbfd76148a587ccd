import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, Author author, @NestedField List<Comment> comments) {

    record Author(String name) {}

    record Comment(String text, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{'match_all': {}}") // QJ-501 at 12
    List<Article> query0();

    @Query("{\"match_all\": {},}") // QJ-501 at 12
    List<Article> query1();

    @Query("{\"term\": {\"tags\": :tag}}") // QJ-501 at 12
    List<Article> query2(String tag);

    @Query("{match_all: {}}") // QJ-501 at 12
    List<Article> query3();

    @Query("{\"match_all\": {}") // QJ-501 at 12
    List<Article> query4();

    @Query("") // QJ-501 at 12
    List<Article> query5();

    @Query("GET articles/_search\n{\"query\": {\"match_all\": {}}}") // QJ-501 at 12
    List<Article> query6();

    @Query("{\"match_all\": {}}}") // QJ-501 at 12
    List<Article> query7();

    @Query("match_all") // QJ-501 at 12
    List<Article> query8();
}
