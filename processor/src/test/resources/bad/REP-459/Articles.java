import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Document(index = "articles")
record Article(@Id String id, String author, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    long deleteByAuthor(@Nullable String author); // REP-459 at 10

    void removeByAuthorAndWordsIn(@Nullable String author, @Nullable List<Integer> words); // REP-459 at 10

    long deleteByAuthorOrWords(@Nullable String author, @Nullable Integer words); // REP-459 at 10

    // of these something is left, or they remove nothing

    long deleteByAuthorAndWords(@Nullable String author, int words);

    long deleteByAuthorOrWordsLessThan(@Nullable String author, int words);

    long countByAuthor(@Nullable String author);
}
