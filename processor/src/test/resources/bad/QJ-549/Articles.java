import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.List;

@Document(index = "articles")
record Article(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        List<String> tags,
        byte rank,
        int words,
        boolean hidden,
        LocalDate published,
        @DateField(format = "dd.MM.yyyy") LocalDate printed,
        InetAddress host) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"wildcard\": {\"tags\": \"*java\"}}") // QJ-549 at 12
    List<Article> query0();

    @Query("{\"regexp\": {\"title.raw\": {\"value\": \".*fox\"}}}") // QJ-549 at 12
    List<Article> query1();

    @Query("{\"wildcard\": {\"tags\": \"java*\"}}")
    List<Article> query2();
}
