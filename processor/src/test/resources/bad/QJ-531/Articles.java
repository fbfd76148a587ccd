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
    @Query("{\"range\": {\"published\": {\"gte\": \"9.7.2026\"}}}") // QJ-531 at 12
    List<Article> query0();

    @Query("{\"term\": {\"printed\": \"2026-07-09\"}}") // QJ-531 at 12
    List<Article> query1();

    @Query("{\"bool\": {\"filter\": [{\"term\": {\"printed\": \"09.07.2026\"}}, {\"range\": {\"published\": {\"gte\": \"now-1y/d\", \"lt\": \"2026-07\"}}}]}}")
    List<Article> query2();
}
