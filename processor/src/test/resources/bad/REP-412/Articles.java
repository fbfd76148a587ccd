import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SeparateNested;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, List<String> tags, @NestedField List<Comment> comments) {

    record Comment(@KeywordField String author, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    List<Article> findByCommentsAuthorAndCommentsStars(String author, int stars); // REP-412 at 19

    List<Article> findByCommentsAuthorAndTagsOrCommentsStars(String author, String tag, int stars);

    List<Article> findByCommentsAuthorNotAndCommentsStars(String author, int stars); // REP-429 at 19

    @SeparateNested
    List<Article> getByCommentsAuthorAndCommentsStars(String author, int stars);
}
