import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.GeoPoint;
import java.util.List;

@Document(index = "articles")
record Article(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        List<String> tags,
        int words,
        GeoPoint place,
        @KeywordField(index = false, docValues = false) String hidden,
        @NestedField List<Comment> comments) {

    record Comment(String text, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"matsch\": {\"title\": \"x\"}}") // QJ-505 at 12
    List<Article> query0();

    @Query("{\"bool\": {\"must\": [{\"term\": {\"tags\": \"a\"}}, {\"lucky\": {}}]}}") // QJ-505 at 12
    List<Article> query1();

    @Query("{\"of_a_plugin\": {\"whatever\": 1}}")
    List<Article> query2();

    @Query("{\"must\": [{\"term\": {\"tags\": \"a\"}}]}") // QJ-505 at 12
    List<Article> query3();

    @Query("{\"bool\": {\"filter\": {\"tags\": \"a\"}}}") // QJ-505 at 12
    List<Article> query4();

    @Query("{\"avg\": {\"field\": \"words\"}}") // QJ-505 at 12
    List<Article> query5();
}
