import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(
        @Id String id,
        @KeywordField(ignoreAbove = 100) String section,
        @TextField @KeywordField(subField = "raw", ignoreAbove = 256) String title,
        @KeywordField(store = true) String subject) {}

record Headline(
        String title, // REP-458 at 16
        String section, // REP-458 at 16
        String subject) {}

record Kept(String subject) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @DocValues
    List<Headline> findBySection(String section);

    @StoredFields
    List<Kept> findBySubject(String subject);
}
