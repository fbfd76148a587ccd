import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.VectorElementType;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.util.List;

@Document(index = "articles")
record Article(
        @Id String id,
        GeoPoint place,
        Range<Integer> ages,
        @DenseVectorField(dims = 3) float[] content,
        @DenseVectorField(dims = 3, elementType = VectorElementType.BYTE) byte[] colours) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByPlaceNear(GeoPoint center, double kilometers); // REP-427 at 59

    List<Article> findByPlaceNear(Distance distance, GeoPoint center); // REP-427 at 44 REP-427 at 63

    List<Article> findByPlaceWithin(GeoPoint center); // REP-427 at 46

    List<Article> findByAgesOverlaps(Range<Long> ages); // REP-427 at 50

    List<Article> findByContentNearest(double[] vector, long k); // REP-427 at 49 REP-427 at 62

    List<Article> findByContentNearest(float[] vector, int k);

    List<Article> findByContentNearest(List<Float> vector, int k);

    List<Article> findByColoursNearest(float[] vector, int k); // REP-427 at 48
}
