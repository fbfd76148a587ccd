import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField String title, @KeywordField(docValues = false) String code, GeoPoint place, Range<Integer> ages, GeoShape area, Author author) {

    record Author(String name) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findAllByOrderByTitle(); // REP-413 at 19

    List<Article> findAllByOrderByCode(); // REP-413 at 19

    List<Article> findAllByOrderByAuthor(); // REP-413 at 19

    List<Article> findAllByOrderByPlace(); // REP-413 at 19

    List<Article> findAllByOrderByAges(); // REP-413 at 19

    List<Article> findAllByOrderByArea(); // REP-413 at 19
}
