import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField String content, String tag, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByWordsIgnoreCase(int words); // REP-424 at 19

    List<Article> findByTagLessThanIgnoreCase(String tag); // REP-424 at 19

    List<Article> findByWordsAndContentMatchesPhraseAllIgnoreCase(int words, String content); // REP-424 at 19
}
