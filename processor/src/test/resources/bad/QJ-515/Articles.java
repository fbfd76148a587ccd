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
    @Query("{}") // QJ-515 at 12
    List<Article> query0();

    @Query("[]") // QJ-515 at 12
    List<Article> query1();

    @Query("{\"term\": {\"tags\": \"java\"}, \"match\": {\"title\": \"java\"}}") // QJ-515 at 12
    List<Article> query2();

    @Query("{\"bool\": {\"must\": [{\"term\": {\"tags\": \"a\"}, \"exists\": {\"field\": \"title\"}}, {}]}}") // QJ-515 at 12 QJ-515 at 12
    List<Article> query3();
}
