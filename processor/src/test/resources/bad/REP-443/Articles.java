import dev.espalier.annotation.Repository;
import java.util.List;

@Repository
interface Articles { // REP-443 at 1

    List<String> findByTitle(String title);
}
