import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, int words, LocalDate published, Level level) {

    enum Level {
        BEGINNER,
        ADVANCED
    }
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByTitle(int title); // REP-408 at 35

    List<Article> findByWords(long words); // REP-408 at 36

    List<Article> findByPublishedAfter(Instant after); // REP-408 at 48

    List<Article> findByLevel(Thread.State level); // REP-440 at 44

    List<Article> findByLevelIn(List<String> levels); // REP-408 at 46

    List<Article> findByWordsIn(long[] words); // REP-408 at 40

    List<Article> findByTitleContaining(Object part); // REP-408 at 48
}
