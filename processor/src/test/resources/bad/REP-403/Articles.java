import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String terms, String conditions, String stock, String stockIn, A a, Ab aB) {

    record A(String bC) {}

    record Ab(String c) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByStockIn(List<String> values); // REP-403 at 19

    List<Article> findByABC(String value); // REP-403 at 19

    List<Article> findByStock_In(List<String> values);

    List<Article> findByAB_C(String value);
}
