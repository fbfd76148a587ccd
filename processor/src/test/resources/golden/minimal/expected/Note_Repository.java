import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Note} documents. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
public interface Note_Repository extends DocumentRepository<Note, String> {}
