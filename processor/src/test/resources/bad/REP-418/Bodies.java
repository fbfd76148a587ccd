import dev.espalier.annotation.*;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.*;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Document(index = "essays")
record Essay(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, int words) {}

record Lede(String title) {}

@Repository
interface Bodies extends DocumentRepository<Essay, String> {
    @SearchBody("{\"query\": {\"match_all\": {}}}")
    long counted(); // REP-418 at 10

    @SearchBody("{\"query\": {\"match_all\": {}}}")
    void deleteAll(); // REP-418 at 10

    @SearchBody("{\"query\": {\"match_all\": {}}}")
    List<Hit<Essay>> unlimited(); // REP-418 at 22

    @SearchBody("{\"query\": {\"match_all\": {}}}")
    List<String> titles(); // REP-418 at 18
}
