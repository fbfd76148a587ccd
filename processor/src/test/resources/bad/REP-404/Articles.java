import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField String title, int words, boolean featured, Author author) {

    record Author(String name) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByWordsStartingWith(String words); // REP-404 at 19

    List<Article> findByIdMatches(String words); // REP-404 at 19

    List<Article> findByFeaturedLessThan(boolean featured); // REP-404 at 19

    List<Article> findByFeaturedIn(List<Boolean> featured); // REP-404 at 19

    List<Article> findByWordsTrue(); // REP-404 at 19

    List<Article> findByAuthor(String author); // REP-404 at 19

    List<Article> findByTitleTrue(); // REP-404 at 19

    List<Article> findByWordsNearest(float[] vector, int k); // REP-404 at 19
}
