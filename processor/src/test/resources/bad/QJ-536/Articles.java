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
    @Query("{\"term\": {\":field\": \"java\"}}") // QJ-536 at 12
    List<Article> query0(String field);

    @Query("{\"wildcard\": {\"tags\": \"java-:part*\"}}") // QJ-536 at 12
    List<Article> query1(String part);

    @Query("{\"match\": {\"title\": \"?0 java\"}}") // QJ-536 at 12
    List<Article> query2(String word);

    @Query("{\"match\": {\"title\": \"at 12:30, :noparameter\"}}")
    List<Article> query3();

    @Query("{\"match\": {\"title\": \"#{words}\"}}") // QJ-536 at 12
    List<Article> query4(String words);

    @Query("{\"match\": {\"title\": \"${words} or {{ words }}\"}}") // QJ-536 at 12
    List<Article> query5(String words);

    @Query("{\"script\": {\"script\": \"doc['words'].value > :least\"}}") // QJ-536 at 12
    List<Article> query6(int least);

    @Query("{\"match\": {\"title\": \"#{others} $100 {}\"}}")
    List<Article> query7();
}
