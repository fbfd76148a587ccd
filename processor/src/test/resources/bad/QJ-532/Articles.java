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
    @Query("{\"term\": {\"rank\": 300}}") // QJ-532 at 12
    List<Article> query0();

    @Query("{\"terms\": {\"words\": [1, 1.5]}}") // QJ-532 at 12
    List<Article> query1();
}
