import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "vectors")
record Vector(@Id String id, @DenseVectorField(dims = 3) float[] content) {}

@Repository
interface Vectors extends DocumentRepository<Vector, String> {

    @Query("{\"knn\": {\"field\": \"content\", \"query_vector\": [1, 2, 3], \"k\": 20, \"num_candidates\": 10}}") // QJ-514 at 12
    List<Vector> fewCandidates();
}
