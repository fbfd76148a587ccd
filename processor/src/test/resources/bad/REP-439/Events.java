import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Zone;
import dev.espalier.repository.DocumentRepository;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

@Document(index = "events")
record Event(@Id String id, Instant at, @Zone("UTC") LocalDateTime local) {}

@Repository
interface Events extends DocumentRepository<Event, String> {

    @Query("{\"range\": {\"at\": {\"gte\": \":from\"}}}") // REP-439 at 12
    List<Event> since(LocalDateTime from);

    @Query("{\"range\": {\"local\": {\"gte\": \":from\"}}}")
    List<Event> sinceLocal(LocalDateTime from);
}
