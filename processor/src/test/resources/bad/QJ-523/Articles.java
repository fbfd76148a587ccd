import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
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
        @TextField String content,
        int words,
        GeoPoint place,
        Author author) {

    record Author(String name) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"term\": {\"title\": \"Quick\"}}") // QJ-523 at 12
    List<Article> titled();

    @Query("{\"prefix\": {\"content\": {\"value\": \"Qui\"}}}") // QJ-523 at 12
    List<Article> beginning();

    @Query("{\"match\": {\"title.raw\": \"quick brown fox\"}}") // QJ-523 at 12
    List<Article> named();
}
