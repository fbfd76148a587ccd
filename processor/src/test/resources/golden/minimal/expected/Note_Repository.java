import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Note} documents. */
@Generated
@NullMarked
public interface Note_Repository extends DocumentRepository<Note, String> {}
