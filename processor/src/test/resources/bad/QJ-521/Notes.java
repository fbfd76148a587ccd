import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

/** Documents may bring fields that nobody has declared: then it is only a warning. */
@Document(index = "notes", dynamic = Dynamic.TRUE) // MAP-240 at 45
record Note(@Id String id, String text) {}

@Repository
interface Notes extends DocumentRepository<Note, String> {

    @Query("{\"term\": {\"texd\": \"java\"}}") // QJ-521 at 12
    List<Note> withText();
}
