import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Note_Repository} over a client. */
@Generated
@NullMarked
public final class Note_Repository_Impl extends RepositorySupport<Note, String> implements Note_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Note_Repository_Impl(SearchClient client) {
        super(client, Note_.DOCUMENT);
    }
}
