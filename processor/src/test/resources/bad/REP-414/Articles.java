import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @NestedField List<Comment> comments) {

    record Comment(int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findAllByOrderByCommentsStarsDesc(); // REP-414 at 19
}
