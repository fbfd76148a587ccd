import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, double rating, float weight) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Article> findByRating(double rating); // REP-438 at 19

    List<Article> findByWeightIn(List<Float> weights); // REP-438 at 19

    List<Article> findByRatingBetween(double from, double to);
}
