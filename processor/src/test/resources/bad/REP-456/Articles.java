import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

@Document(index = "articles")
@Normalizer(name = "folded", filters = "lowercase")
record Article(
        @Id String id,
        @TextField String title,
        @KeywordField(docValues = false) String plain,
        @KeywordField(nullValue = "none") String section,
        @KeywordField(normalizer = "folded", store = true) String slug,
        @KeywordField(copyTo = "everything") String subject,
        @KeywordField(store = true) String everything,
        @ScaledFloatField(scalingFactor = 100) BigDecimal price,
        @HalfFloatField Float half,
        @Allow("MAP-207") @DoubleField BigDecimal amount,
        @IpField String address,
        OffsetDateTime changed,
        @DateField(format = "strict_date_optional_time", store = true) YearMonth season,
        @DateField(format = "epoch_millis", store = true) java.time.Instant seen,
        GeoPoint place,
        Range<Integer> pages,
        @Allow("DOC-135") List<List<String>> rows,
        @BinaryField byte[] thumbnail,
        @ObjectField(enabled = false) Author hidden,
        Author author,
        Editor editor,
        @ObjectField List<Author> authors,
        @NestedField List<Author> reviewers,
        @NestedField Author owner) {

    record Author(@KeywordField(store = true) String name) {}

    static class Editor {

        public String name;
    }
}

record Head(
        String id,
        String title) {} // REP-456 at 16

record Columns(
        String plain, // REP-456 at 16
        String section, // REP-456 at 16
        String slug, // REP-456 at 16
        String everything, // REP-456 at 16
        BigDecimal price, // REP-456 at 20
        Float half, // REP-456 at 15
        BigDecimal amount, // REP-456 at 20
        String address, // REP-456 at 16
        OffsetDateTime changed, // REP-456 at 24
        GeoPoint place, // REP-456 at 18
        Range<Integer> pages, // REP-456 at 24
        List<List<String>> rows, // REP-456 at 28
        byte[] thumbnail, // REP-456 at 16
        Name hidden,
        Article.Author author,
        Article.Editor editor, // REP-456 at 24
        List<Name> authors, // REP-456 at 20
        List<Name> reviewers, // REP-456 at 20
        Name owner) {} // REP-456 at 14

record Name(String name) {} // REP-456 at 20

record Kept(
        String title, // REP-456 at 16
        String plain, // REP-456 at 16
        String slug, // REP-456 at 16
        YearMonth season, // REP-456 at 19
        java.time.Instant seen, // REP-456 at 27
        GeoPoint place, // REP-456 at 18
        Article.Author author) {}

record Sums(int first, int second) {}

record Bills(int first, int second, int third) {} // REP-456 at 1

@Document(index = "bills")
@IndexSettings(settings = @Setting(name = "max_docvalue_fields_search", value = "2"))
record Bill(@Id String id, int first, int second, int third) {}

@Repository
interface AllBills extends DocumentRepository<Bill, String> {

    @DocValues
    List<Sums> findByFirst(int first);

    @DocValues
    List<Bills> findBySecond(int second);
}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @DocValues
    List<Head> findBySubject(String subject);

    @DocValues
    List<Columns> findBySubjectNot(String subject);

    @StoredFields
    List<Kept> findBySlug(String slug);
}
