import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Version;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, Author author, @NestedField List<Comment> comments, @Version Long version) {

    record Author(String name) {}

    record Comment(String text, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTitel(String title); // REP-402 at 19

    List<Article> findByTitelAndAutor(String title, String author); // REP-402 at 19 REP-402 at 19

    List<Article> findByAuthorNam(String name); // REP-402 at 19

    List<Article> findByAuthor_Stars(int stars); // REP-402 at 19

    List<Article> findByStars(int stars); // REP-402 at 19

    List<Article> findByVersion(long version); // REP-402 at 19

    List<Article> findByTitleOrderByTitelDesc(String title); // REP-402 at 19
}
