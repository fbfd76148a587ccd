import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Repository
public interface Notes extends DocumentRepository<Note, String> {

    List<Note> findByAuthor(String author);
}
