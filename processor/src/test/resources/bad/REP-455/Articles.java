import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.ReadOnlyRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, int words) {}

@Repository(index = "articles-*")
interface Articles extends ReadOnlyRepository<Article, String> {
    List<Article> findByWords(int words);

    long deleteByWords(int words); // REP-455 at 10

    @DeleteBy("{\"match_all\": {}}")
    void forget(); // REP-455 at 10

    @UpdateBy(value = "{\"match_all\": {}}", script = "ctx._source.words++")
    long longer(); // REP-455 at 10
}
