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
    @Query("{\"nested\": {\"path\": \"comments\"}}") // QJ-511 at 12
    List<Article> query0();

    @Query("{\"match\": {\"title\": {\"operator\": \"and\"}}}") // QJ-511 at 12
    List<Article> query1();

    @Query("{\"geo_distance\": {\"place\": [13.4, 52.5]}}") // QJ-511 at 12
    List<Article> query2();

    @Query("{\"nested\": {\"pth\": \"comments\", \"query\": {\"match_all\": {}}}}") // QJ-510 at 12
    List<Article> misspelt();
}
