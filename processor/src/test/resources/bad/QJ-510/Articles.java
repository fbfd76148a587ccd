import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.GeoPoint;
import java.util.List;

@Document(index = "articles")
@IndexAlias(name = "of-today", filter = "{\"bool\": {\"filters\": [], \"must\": {\"match_all\": {}}}}") // QJ-510 at 41
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
    @Query("{\"match\": {\"title\": {\"query\": \"x\", \"slop\": 1}}}") // QJ-510 at 12
    List<Article> query0();

    @Query("{\"bool\": {\"filters\": []}}") // QJ-510 at 12
    List<Article> query1();

    @Query("{\"multi_match\": {\"query\": \"x\", \"feilds\": [\"title\"]}}") // QJ-510 at 12
    List<Article> query2();
}
