import dev.espalier.annotation.Allow;
import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Routing;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Document(index = "orders")
record Order(@Id String id, @Routing String customer, long cents) {}

@Repository
interface Orders extends DocumentRepository<Order, String> {
    List<Order> findByCents(long cents); // REP-452 at 17

    List<Order> findByCustomerOrCents(String customer, long cents); // REP-452 at 17

    List<Order> findByCustomerNot(String customer); // REP-452 at 17

    void deleteByCents(long cents); // REP-452 at 10

    @Query("{\"match_all\": {}}")
    List<Order> all(); // REP-452 at 17

    @CountBy("{\"term\": {\"customer\": \":customer\"}}")
    long of(String customer); // REP-452 at 10

    @Allow("REP-452")
    List<Order> findAll();

    List<Order> getByCents(long cents, SearchOptions options);

    List<Order> readByCents(long cents, @Routing int customer); // REP-408 at 54

    List<Order> queryByCents(long cents, @Routing @Nullable String customer); // REP-446 at 68

    List<Order> searchByCents(long cents, @Routing String one, @Routing String other); // REP-419 at 80
}
