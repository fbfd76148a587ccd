import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @DenseVectorField(dims = 3) float[] meaning) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"knn\": {\"field\": \"meaning\", \"query_vector\": [0.1, 0.2], \"k\": 3}}") // QJ-530 at 12
    List<Article> near();
}
