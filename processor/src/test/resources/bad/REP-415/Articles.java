import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @KeywordField(index = false, docValues = false) String secret, @TextField(index = false) String hidden, @DenseVectorField(dims = 3, index = false) float[] content) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findBySecret(String secret); // REP-415 at 19

    List<Article> findByHiddenMatches(String words); // REP-415 at 19

    List<Article> findByContentNearest(float[] vector, int k); // REP-415 at 19
}
