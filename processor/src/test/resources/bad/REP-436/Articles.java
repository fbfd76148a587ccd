import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @DenseVectorField(dims = 3) float[] content) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"knn\": {\"field\": \"content\", \"query_vector\": [1, 2], \"k\": 5}}") // REP-436 at 12
    List<Article> alike();

    @Query("{\"bool\": {\"must\": [{\"knn\": {\"field\": \"content\", \"query_vector\": [1, 2, 3, 4], \"k\": 5}}]}}") // REP-436 at 12
    List<Article> alikeElsewhere();

    @Query("{\"knn\": {\"field\": \"content\", \"query_vector\": [1, 2, 3], \"k\": 5}}")
    List<Article> right();
}
