import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Document(index = "articles")
record Article(@Id String id, List<String> tags, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"terms\": {\"tags\": \":tags\"}}")
    List<Article> tagged(Map<String, String> tags); // QJ-535 at 46

    @Query("{\"terms\": {\"tags\": \":tags\"}}")
    List<Article> taggedBy(List<Thread> tags); // QJ-535 at 41

    @Query("{\"range\": {\"words\": {\"gte\": \":least\", \"boost\": \":boost\"}}}") // QJ-535 at 12
    List<Article> longOnes(int least, String boost);

    @Query("{\"term\": {\"tags\": \":tags\"}}") // QJ-535 at 12
    List<Article> taggedAs(List<String> tags);

    @Query("{\"bool\": {\"filter\": \":query\"}}") // QJ-535 at 12
    List<Article> found(String query);
}

enum Level {
    LOW,
    HIGH
}

enum Height {
    LOW,
    HIGHEST
}

record Span(int from, int to) {}

record Worker(Thread thread) {}

record Shift(Worker first, Worker second) {}

record Line(int from, Line next) {}

@Document(index = "reports")
record Report(
        @Id String id,
        String tag,
        Level level,
        int words,
        boolean open,
        Instant written,
        @DateField(format = "dd.MM.yyyy") LocalDate printed,
        LocalDate published,
        InetAddress host) {}

@Repository
interface Reports extends DocumentRepository<Report, String> {

    @Query("{\"term\": {\"words\": \":value\"}}") // QJ-535 at 12
    List<Report> textAsNumber(String value);

    @Query("{\"range\": {\"words\": {\"gte\": \":value\"}}}") // QJ-535 at 12
    List<Report> flagAsNumber(boolean value);

    @Query("{\"terms\": {\"words\": \":values\"}}") // QJ-535 at 12
    List<Report> constantsAsNumbers(List<Level> values);

    @Query("{\"term\": {\"open\": {\"value\": \":value\"}}}") // QJ-535 at 12
    List<Report> numberAsFlag(int value);

    @Query("{\"match\": {\"open\": \":value\"}}") // QJ-535 at 12
    List<Report> textAsFlag(String value);

    @Query("{\"term\": {\"host\": \":value\"}}") // QJ-535 at 12
    List<Report> numberAsAddress(long value);

    @Query("{\"term\": {\"tag\": \":value\"}}") // QJ-535 at 12
    List<Report> dateAsText(LocalDate value);

    @Query("{\"range\": {\"tag\": {\"lt\": \":value\"}}}") // QJ-535 at 12
    List<Report> numberInOrderOfTexts(int value);

    @Query("{\"range\": {\"written\": {\"gte\": \":value\"}}}") // QJ-535 at 12
    List<Report> yearAsDate(int value);

    @Query("{\"range\": {\"written\": {\"gte\": \":value\"}}}") // QJ-535 at 12
    List<Report> constantAsDate(Level value);

    @Query("{\"range\": {\"published\": {\"gte\": \":value\"}}}") // QJ-535 at 12
    List<Report> timeAsDate(LocalTime value);

    @Query("{\"bool\": {\"filter\": [{\"term\": {\"printed\": \":day\"}}, {\"term\": {\"published\": \":day\"}}]}}") // QJ-535 at 12
    List<Report> inTwoFormats(LocalDate day);

    @Query("{\"terms\": {\"tag\": \":value\"}}") // QJ-535 at 12
    List<Report> oneForSeveral(String value);

    @Query("{\"match\": {\"tag\": \":value\"}}") // QJ-535 at 12
    List<Report> severalForOne(List<String> value);

    @Query("{\"term\": {\"tag\": {\"value\": \":value\"}}}") // QJ-535 at 12
    List<Report> objectForOne(Span value);

    @Query("{\"terms\": {\"words\": \":values\"}}") // QJ-535 at 12
    List<Report> objectsForSeveral(List<Span> values);

    @Query("{\"script\": {\"script\": {\"source\": \"true\", \"params\": {\"worker\": \":worker\"}}}}")
    List<Report> unwritable(Worker worker); // QJ-535 at 36

    @Query("{\"script\": {\"script\": {\"source\": \"true\", \"params\": {\"shift\": \":shift\"}}}}")
    List<Report> unwritableInside(List<Shift> shift); // QJ-535 at 47

    @Query("{\"script\": {\"script\": {\"source\": \"true\", \"params\": {\"line\": \":line\"}}}}")
    List<Report> endless(Line line); // QJ-535 at 31

    @Query("{\"term\": {\"words\": \":words\"}}")
    List<Report> perhaps(Optional<Integer> words); // QJ-535 at 44

    @Query("{\"term\": {\"words\": \":value\"}}") // QJ-535 at 12
    List<Report> anything(Object value);

    @Query("{\"terms\": {\"words\": \":values\"}}") // QJ-535 at 12
    List<Report> anyOfAnything(List<Object> values);

    @Query("{\"script\": {\"script\": {\"source\": \"true\", \"params\": {\"value\": [\":value\"]}}}}")
    List<Report> data(Object value);

    @Query("{\"term\": {\"level\": \":value\"}}") // REP-440 at 12
    List<Report> otherConstants(Height value);

    @Query("{\"terms\": {\"words\": \":values\"}}") // REP-409 at 12
    List<Report> wider(List<Long> values);

    @Query("""
            {"bool": {"filter": [
              {"range": {"written": {"gte": ":from", "lt": ":until"}}},
              {"range": {"published": {"gte": ":day", "lt": ":moment"}}},
              {"range": {"written": {"gte": ":local", "format": "uuuu-MM-dd'T'HH:mm:ss.SSS"}}},
              {"term": {"printed": ":printed"}},
              {"term": {"host": ":network"}},
              {"term": {"host": ":address"}},
              {"term": {"tag": ":level"}},
              {"term": {"tag": ":number"}},
              {"range": {"words": ":words"}},
              {"terms": {"level": [":level", "LOW"]}}]}}""")
    List<Report> fitting(
            String from,
            long until,
            LocalDate day,
            LocalDate printed,
            Instant moment,
            LocalDateTime local,
            String network,
            InetAddress address,
            Level level,
            long number,
            Words words);
}

record Words(int gte, int lt) {}
