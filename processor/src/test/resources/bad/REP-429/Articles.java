import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, List<String> tags, @NestedField List<Comment> comments) {

    record Comment(String author) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTagsNot(String tag); // REP-429 at 19

    List<Article> findByCommentsAuthorNotIn(Collection<String> authors); // REP-429 at 19

    List<Article> findByTitleNot(String title);

    @Allow("REP-429")
    List<Article> findByTagsIsNot(String tag);
}
