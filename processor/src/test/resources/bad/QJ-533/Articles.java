import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.UpdateBy;
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
    @Query("{\"term\": {\"tags\": \":tga\"}}") // QJ-533 at 12
    List<Article> query0(String tag);

    @Query("{\"term\": {\"tags\": \":tag\"}}") // QJ-533 at 12
    List<Article> query1();

    @Query("{\"term\": {\"tags\": \"?1\"}}") // QJ-533 at 12
    List<Article> query2(String tag);

    @Query("{\"term\": {\"tags\": \"::tag\"}}")
    List<Article> query3();

    @UpdateBy(value = "{\"term\": {\"tags\": \":tag\"}}", script = "ctx._source.tag = params.tga") // QJ-533 at 68
    long retag(String tag);

    @Query("{\"match\": {\"title\": \"?1\"}}") // QJ-533 at 12
    List<Article> byPosition(String words);
}
