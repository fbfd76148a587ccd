import dev.espalier.annotation.Document;
import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Hit;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;

@Document(index = "articles")
record Article(@Id String id, @TextField String title, @TextField String content, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Highlight("content") // REP-442 at 16
    SearchResult<Article> findByTitleMatches(String words);

    @Highlight({"title", "words"}) // REP-442 at 26
    SearchResult<Article> findByTitleMatchesAndWords(String text, int words);

    @Highlight("titel") // REP-402 at 16
    Optional<Hit<Article>> searchByTitleMatches(String words);

    @Highlight("id") // REP-442 at 16
    @Query("{\"match\": {\"title\": \":words\"}}")
    SearchResult<Article> stated(String words);

    @Highlight // REP-451 at 5
    List<Article> findByContentMatches(String words);

    @Highlight // REP-451 at 5
    SearchResult<Article> findByWords(int words);

    @Highlight(fragments = -1) // REP-451 at 5
    SearchResult<Article> getByTitleMatches(String words);
}
